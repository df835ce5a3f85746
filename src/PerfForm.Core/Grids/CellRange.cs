namespace PerfForm.Core.Grids;

/// <summary>A rectangle of cells, both corners included.</summary>
/// <param name="First">The upper left corner.</param>
/// <param name="Last">The lower right corner.</param>
public readonly record struct CellRange(CellAddress First, CellAddress Last)
{
    /// <summary>The range of one cell.</summary>
    public CellRange(CellAddress only)
        : this(only, only)
    {
    }

    /// <summary>How many rows it covers, at least 1.</summary>
    public int Rows => Last.Row - First.Row + 1;

    /// <summary>How many columns it covers, at least 1.</summary>
    public int Columns => Last.Column - First.Column + 1;

    /// <summary>Whether the cell at this place belongs to the range.</summary>
    public bool Contains(int row, int column) => CoversRow(row) && CoversColumn(column);

    /// <summary>Whether the range has cells in this row.</summary>
    public bool CoversRow(int row) => row >= First.Row && row <= Last.Row;

    /// <summary>Whether the range has cells in this column.</summary>
    public bool CoversColumn(int column) => column >= First.Column && column <= Last.Column;

    /// <summary>Whether both ranges have a column in common.</summary>
    public bool SharesColumns(CellRange other) => First.Column <= other.Last.Column && other.First.Column <= Last.Column;

    /// <summary>The range in A1 style (<c>A1:F101</c>); one cell prints as its address.</summary>
    public override string ToString() => First == Last ? First.ToString() : $"{First}:{Last}";
}
