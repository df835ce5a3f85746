using PerfForm.Core.Grids;
using PerfForm.Core.Model.Layout;

namespace PerfForm.Core.Importers.Indicators;

/// <summary>A row of the indicator table, its cells sorted by what they are.</summary>
/// <param name="Row">The grid row, from 0.</param>
/// <param name="Level1">The label of the first level that stands in or over the row; null for none.</param>
/// <param name="Level2">The label of the second level that stands in or over the row; null for none.</param>
/// <param name="Name">The name's cell; null for none.</param>
/// <param name="Value">The value's cell; null where the place is empty.</param>
/// <param name="ValueAddress">Where the value stands or should stand.</param>
/// <param name="Others">The cells of further columns, by what they hold.</param>
internal sealed record IndicatorRow(
    int Row,
    Cell? Level1,
    Cell? Level2,
    Cell? Name,
    Cell? Value,
    CellAddress ValueAddress,
    IReadOnlyList<OtherCell> Others)
{
    /// <summary>Whether the table lies on its side: then it is a column of the grid, and <see cref="Row"/> its number.</summary>
    public bool IsColumn { get; init; }

    /// <summary>Whether a cell begins in this row.</summary>
    public bool Holds(Cell cell) => (IsColumn ? cell.Address.Column : cell.Address.Row) == Row;

    /// <summary>Whether a label is merged over this row and others.</summary>
    public bool IsUnderMerged(Cell label) =>
        IsColumn ? label.Area.Columns > 1 && label.Area.CoversColumn(Row) : label.Area.Rows > 1 && label.Area.CoversRow(Row);

    /// <summary>The label 合计 of a row that sums up the columns and is no indicator; null for other rows.</summary>
    public Cell? Sum { get; init; }

    /// <summary>The cell of the first further column that holds this; null for none.</summary>
    public Cell? Other(HeaderRole role)
    {
        foreach (var other in Others)
        {
            if (other.Role == role)
            {
                return other.Cell;
            }
        }

        return null;
    }
}
