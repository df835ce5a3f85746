using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Amounts;
using PerfForm.Core.Model.Layout;

namespace PerfForm.Core.Importers;

/// <summary>
/// Tables within a form that are none of ours: what things cost (支出内容 | 单价 | 数量), who works on it (姓名 | 职务 | 分工). Their cells are set
/// aside: they are listed, and nothing of them is read as money, goal or person of the form.
/// </summary>
internal sealed class OtherTables(FormReading reading)
{
    private const int FewestColumns = 3;
    private const int LongestHeader = 12;
    private const int FewestStaffHeaders = 2;

    /// <summary>Sets aside the tables above the indicators.</summary>
    public void SetAside()
    {
        var last = reading.Area.LastHeadRow;
        for (var row = reading.Area.FirstRow; row <= last; row++)
        {
            var cells = reading.FreeRow(row);
            // Headers that are two rows tall are no label of a block.
            var block = cells is [{ Area.Rows: > 1 } first, _, ..] && cells.Skip(1).All(cell => cell.Area.Last.Row < first.Area.Last.Row) ? first : null;
            var headers = block is null ? cells : cells.GetRange(1, cells.Count - 1);
            if (BehindGap(cells) is { Count: >= FewestColumns } beside && IsOfCaptions(cells[0]) && IsHeader(beside))
            {
                SetAsideBeside(beside, row, last);
            }
            else if (IsHeader(headers) || (block is not null && IsHeaderOfTwo(headers)))
            {
                var header = row;
                row = SetAside(headers, row, block is null ? last : Math.Min(last, block.Area.Last.Row), isBlock: block is not null);
                AddCosts(block, headers, header, row);
            }
        }
    }

    // A caption, or the value under one.
    private bool IsOfCaptions(Cell first) =>
        !reading.Vocabulary.IsCostColumn(first.Text)
        && (reading.Vocabulary.LikelyCaption(first.Text) is not null
            || (reading.At(first.Address.Row - 1, first.Address.Column) is { } above && reading.Vocabulary.LikelyCaption(above.Text) is not null));

    // 支出内容 | 测算过程 | 金额, apart from the captions in the same rows.
    private static List<Cell> BehindGap(List<Cell> cells)
    {
        var last = cells.Count > 0 ? cells[0].Area.Last.Column : 0;
        for (var at = 1; at < cells.Count; at++)
        {
            if (cells[at].Address.Column > last + 1)
            {
                return cells.GetRange(at, cells.Count - at);
            }

            last = cells[at].Area.Last.Column;
        }

        return [];
    }

    // With its title above, and its rows as far as they are filled in under the headers.
    private void SetAsideBeside(List<Cell> headers, int first, int last)
    {
        headers.ForEach(reading.SetAside);
        if (reading.FreeRow(first - 1).Find(cell => cell.Address.Column == headers[0].Address.Column) is { } title
            && reading.At(first - 1, title.Address.Column - 1) is null)
        {
            reading.SetAside(title);
        }

        for (var row = first + 1; row <= last; row++)
        {
            var under = reading.FreeRow(row).FindAll(cell => cell.Address.Column >= headers[0].Address.Column);
            if (under.Count == 0
                || reading.Vocabulary.Caption(under[0].Text) is not null and not CaptionRole.TaskTotal
                || !StandUnder(headers, under))
            {
                break;
            }

            under.ForEach(reading.SetAside);
        }
    }

    private void AddCosts(Cell? block, List<Cell> headers, int first, int last)
    {
        if (CostTableReader.Read(block, headers, Enumerable.Range(first + 1, last - first).Select(row => reading.Grid.Row(row)), reading.At) is { } costs)
        {
            reading.CostTables.Add(costs);
        }
    }

    private bool IsHeader(List<Cell> cells) =>
        cells.Count >= FewestColumns
        && cells.TrueForAll(cell => cell.Kind == CellKind.Text && cell.Text.Length <= LongestHeader && !AmountReader.IsAmount(cell))
        && (cells.Exists(cell => reading.Vocabulary.IsCostColumn(cell.Text))
            || (cells.Exists(cell => reading.Vocabulary.IsCostColumnBesideMoney(cell.Text)) && cells.Count(CostTableReader.HeadsAmounts) == 1)
            || cells.Count(cell => reading.Vocabulary.IsStaffColumn(cell.Text)) >= FewestStaffHeaders);

    // 支出内容 | 金额 beside a block that is merged down.
    private bool IsHeaderOfTwo(List<Cell> cells) =>
        cells is [{ Text.Length: <= LongestHeader } what, { Text.Length: <= LongestHeader } amount]
        && (reading.Vocabulary.IsCostColumn(what.Text) || reading.Vocabulary.IsCostColumnBesideMoney(what.Text))
        && CostTableReader.HeadsAmounts(amount);

    // Down to the end of the block, or where none holds the rows together, to the first row that begins with a caption or ends the columns.
    private int SetAside(List<Cell> headers, int first, int last, bool isBlock)
    {
        headers.ForEach(reading.SetAside);
        var row = first;
        while (row < last)
        {
            var cells = reading.FreeRow(row + 1);
            if (!isBlock && (cells.Count < 2 || reading.Vocabulary.SureCaption(cells[0].Text) is not null || !StandUnder(headers, cells)))
            {
                break;
            }

            cells.ForEach(reading.SetAside);
            row++;
        }

        return row;
    }

    private static bool StandUnder(List<Cell> headers, List<Cell> cells) =>
        cells.TrueForAll(cell => headers.Exists(header => header.Area.SharesColumns(cell.Area)));
}
