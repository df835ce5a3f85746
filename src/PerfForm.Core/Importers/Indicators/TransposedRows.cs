using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Headers;
using PerfForm.Core.Model.Layout;

namespace PerfForm.Core.Importers.Indicators;

/// <summary>Reads a table that lies on its side: a column an indicator, from the left.</summary>
internal sealed class TransposedRows(FormReading reading, IndicatorHeader header)
{
    /// <summary>The indicators, as rows.</summary>
    public IEnumerable<IndicatorRow> All()
    {
        var first = header.Columns[0].Header.Area.Last.Column + 1;
        var value = (header.Find(HeaderRole.Value) ?? header.Columns[^1]).Header.Address.Row;
        for (var column = first; column <= reading.Range.Last.Column; column++)
        {
            if (Begins(column))
            {
                yield return new IndicatorRow(
                    column,
                    At(HeaderRole.Level1, column),
                    At(HeaderRole.Level2, column),
                    At(HeaderRole.Name, column),
                    At(HeaderRole.Value, column),
                    new CellAddress(value, column),
                    [.. OthersIn(column)])
                { IsColumn = true };
            }
        }
    }

    /// <summary>The row under the table.</summary>
    public int NextRow => header.Columns.Max(column => column.Header.Area.Last.Row) + 1;

    // A column that lies wholly inside merged areas goes on with the indicator to its left.
    private bool Begins(int column) => header.Columns.Any(row => reading.At(row.Header.Address.Row, column) is { } cell && cell.Address.Column == column);

    private Cell? At(HeaderRole role, int column) => header.Find(role) is { } row ? reading.At(row.Header.Address.Row, column) : null;

    private IEnumerable<OtherCell> OthersIn(int column)
    {
        foreach (var row in header.Columns)
        {
            if (row.Role is not (HeaderRole.Level1 or HeaderRole.Level2 or HeaderRole.Name or HeaderRole.Value)
                && reading.At(row.Header.Address.Row, column) is { } cell)
            {
                yield return new OtherCell(row, cell);
            }
        }
    }
}
