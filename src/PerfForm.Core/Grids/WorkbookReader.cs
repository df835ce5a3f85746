using PerfForm.Core.Grids.Delimited;
using PerfForm.Core.Grids.Excel;
using PerfForm.Core.Grids.Xlsb;
using PerfForm.Core.Guards;

namespace PerfForm.Core.Grids;

/// <summary>A file's bytes to its grids, by what the bytes are and never by the file's name.</summary>
internal static class WorkbookReader
{
    /// <summary>Every container that can be read: a new one is a folder and a line here.</summary>
    public static IReadOnlyList<IGridReader> Readers { get; } = [new ExcelGridReader(), new XlsbGridReader(), new DelimitedGridReader()];

    /// <summary>Reads the file.</summary>
    /// <exception cref="UnreadableFileException">The content is empty, or of a kind that holds no tables.</exception>
    /// <exception cref="LimitExceededException">There is more of something than is allowed.</exception>
    public static Workbook Read(byte[] content, string displayPath, ReadingLimits? limits = null)
    {
        var allowed = limits ?? ReadingLimits.Default;
        var format = ContentIdentifier.Identify(content, Path.GetExtension(displayPath), allowed);
        var reader = Readers.First(reader => reader.Formats.Contains(format));
        return new Workbook(format, reader.Read(content, format, Path.GetFileNameWithoutExtension(displayPath), new CellMeter(allowed)));
    }
}
