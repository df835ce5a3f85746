namespace PerfForm.Core.Guards;

/// <summary>Counts the cells of one workbook while they are read.</summary>
internal sealed class CellMeter(ReadingLimits limits, CancellationToken stop = default)
{
    private long _cells;

    /// <summary>How much of each thing there may be.</summary>
    public ReadingLimits Limits { get; } = limits;

    /// <summary>Tells that nobody waits for what is read any more.</summary>
    public CancellationToken Stop { get; } = stop;

    /// <summary>Takes note of a cell.</summary>
    /// <exception cref="LimitExceededException">There are too many, or its text is too long.</exception>
    public void Add(string text)
    {
        Stop.ThrowIfCancellationRequested();
        Limits.Check(ReadingLimit.Cells, ++_cells);
        Limits.Check(ReadingLimit.TextLength, text.Length);
    }

    /// <summary>Takes note of a sheet, before its cells are read.</summary>
    /// <remarks>The reading library visits every place between the first and the last cell. A million rows, or every column, is fine; both is not.</remarks>
    /// <exception cref="LimitExceededException">Its used range is too large, or it has too many merged areas.</exception>
    public void AddSheet(int rows, int columns, int mergedAreas)
    {
        Limits.Check(ReadingLimit.Places, (long)rows * columns);
        Limits.Check(ReadingLimit.MergedAreas, mergedAreas);
    }

    /// <summary>Takes note of how many pages there are, before they are read.</summary>
    /// <exception cref="LimitExceededException">There are too many.</exception>
    public void AddPages(int pages) => Limits.Check(ReadingLimit.Pages, pages);
}
