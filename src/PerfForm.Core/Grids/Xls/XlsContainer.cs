using PerfForm.Core.Grids.Content;
using PerfForm.Core.Grids.Excel;
using PerfForm.Core.Guards;

namespace PerfForm.Core.Grids.Xls;

/// <summary>The binary workbooks of Excel 2.0 to 2003, and of WPS: .xls, .et. [MS-XLS].</summary>
internal sealed class XlsContainer : IContainer
{
    /// <summary>Binary workbook of Excel 2.0 to 2003.</summary>
    public static readonly SourceFormat Xls = new("xls", new("Excel 97-2003 工作簿", "an Excel 97-2003 workbook"), ["xls", "et", "xlt"]);

    // BOF records of BIFF2 to BIFF4, the workbooks of before compound files.
    private static readonly byte[][] OldStarts = [[0x09, 0x00, 0x04, 0x00], [0x09, 0x02, 0x06, 0x00], [0x09, 0x04, 0x06, 0x00]];

    // Names in a compound file are the same in any case, and some programs write capitals.
    private static readonly string[] Streams = ["Workbook", "Book", "WORKBOOK", "BOOK"];

    public IReadOnlyList<SourceFormat> Formats { get; } = [Xls];

    public SourceFormat? Recognise(FileContent content) =>
        Array.Exists(Streams, content.HasStream) || Array.Exists(OldStarts, start => content.StartsWith(start)) ? Xls : null;

    public IReadOnlyList<Grid> Read(byte[] content, SourceFormat format, string name, CellMeter meter) =>
        Array.Exists(OldStarts, start => content.AsSpan().StartsWith(start)) || CompoundFile.HasSoundHeader(content)
            ? LibraryReader.Read(content, BinaryErrors.Find, meter, BinaryMergedAreas.Find, counts1904: BinarySheets.Counts1904(content))
            : throw new InvalidDataException("The compound file has a header that no file of its size can have.");
}
