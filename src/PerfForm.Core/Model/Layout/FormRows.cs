using PerfForm.Core.Grids;

namespace PerfForm.Core.Model.Layout;

/// <summary>
/// The rows of a form as they stand in the sheet: the texts of the cells that begin in each row. A merged area is one text, in its first row and
/// column. Small, since a large run keeps very many.
/// </summary>
public sealed class FormRows
{
    // Of row number i, the cells from _ends[i - 1] (0 for the first) up to _ends[i].
    private readonly int[] _numbers;
    private readonly int[] _ends;
    private readonly int[] _columns;
    private readonly string[] _texts;

    private FormRows(int rows, int cells) => (_numbers, _ends, _columns, _texts) = (new int[rows], new int[rows], new int[cells], new string[cells]);

    /// <summary>No rows.</summary>
    public static FormRows None { get; } = new(0, 0);

    /// <summary>The rows with these cells.</summary>
    /// <param name="rows">The rows, from the top.</param>
    public static FormRows Of(IReadOnlyList<GridRow> rows)
    {
        var count = 0;
        foreach (var row in rows)
        {
            count += row.Cells.Count;
        }

        var made = new FormRows(rows.Count, count);
        var (at, end) = (0, 0);
        foreach (var row in rows)
        {
            foreach (var cell in row.Cells)
            {
                (made._columns[end], made._texts[end]) = (cell.Address.Column, cell.Text);
                end++;
            }

            (made._numbers[at], made._ends[at]) = (row.Number, end);
            at++;
        }

        return made;
    }

    /// <summary>How many rows there are.</summary>
    public int Count => _numbers.Length;

    /// <summary>The number of a row, from 0, as <see cref="CellAddress.Row"/> counts.</summary>
    /// <param name="at">Its place among the rows, from 0.</param>
    public int NumberOf(int at) => _numbers[at];

    /// <summary>The place of a row among the rows, from 0; negative where no cell begins in it.</summary>
    /// <param name="number">The row's number.</param>
    public int Find(int number) => Array.IndexOf(_numbers, number);

    /// <summary>The columns in which cells begin, from the left.</summary>
    /// <param name="at">The row's place among the rows.</param>
    public ReadOnlySpan<int> ColumnsOf(int at) => _columns.AsSpan(StartOf(at).._ends[at]);

    /// <summary>The text of the cell that begins in a column; null for none.</summary>
    /// <param name="at">The row's place among the rows.</param>
    /// <param name="column">The column, from 0.</param>
    public string? TextOf(int at, int column) => ColumnsOf(at).IndexOf(column) is >= 0 and var cell ? _texts[StartOf(at) + cell] : null;

    /// <summary>The text of the cell that begins at an address; null for none.</summary>
    public string? TextAt(CellAddress cell) => Find(cell.Row) is >= 0 and var at ? TextOf(at, cell.Column) : null;

    private int StartOf(int at) => at == 0 ? 0 : _ends[at - 1];
}
