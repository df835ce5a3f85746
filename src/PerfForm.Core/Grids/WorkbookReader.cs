using PerfForm.Core.Grids.Content;
using PerfForm.Core.Guards;

namespace PerfForm.Core.Grids;

/// <summary>A file's bytes to its grids, by what the bytes are and never by the file's name.</summary>
internal static class WorkbookReader
{
    /// <summary>Reads the file.</summary>
    /// <param name="content">The whole file.</param>
    /// <param name="displayPath">Its path; the extension chooses among the flavours of plain text.</param>
    /// <param name="limits">How much of each thing it may have; null for the usual limits.</param>
    /// <param name="containers">What can be read; null for all that is shipped.</param>
    /// <param name="stop">Stops the reading, and all that asks the grids later.</param>
    /// <exception cref="UnreadableFileException">The content is empty, or of a kind that holds no tables.</exception>
    /// <exception cref="LimitExceededException">There is more of something than is allowed.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Workbook Read(
        byte[] content, string displayPath, ReadingLimits? limits = null, ContainerList? containers = null, CancellationToken stop = default)
    {
        var (allowed, readable) = (limits ?? ReadingLimits.Default, containers ?? ContainerList.Shipped);
        var format = ContentIdentifier.Identify(content, Path.GetExtension(displayPath), allowed, readable);
        var grids = readable.Of(format).Read(content, format, Path.GetFileNameWithoutExtension(displayPath), new CellMeter(allowed, stop));
        foreach (var grid in grids)
        {
            grid.Stop = stop;
        }

        return new Workbook(format, grids);
    }
}
