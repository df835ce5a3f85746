using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Captions;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Layout;

namespace PerfForm.Core.Importers.Budget;

/// <summary>
/// Money by kind of spending and by source: 财政拨款 | 其他资金 | 小计 over rows of 基本支出, 项目支出 and 合计. The last row is the form's money, and the
/// sums of the other rows its lines; their parts are left as they are.
/// </summary>
internal sealed class SpendingMatrix(FormReading reading)
{
    private const int FewestRows = 2;

    /// <summary>The pairs, a caption with an amount each; what they are taken from is claimed. Empty where there is no such table.</summary>
    /// <param name="columns">Captions of money in one row, each with an amount below it.</param>
    public List<CaptionPair> Read(MoneyHeaders columns)
    {
        var headers = columns.Cells;
        var totals = headers.FindAll(IsTotal);
        var rows = RowsUnder(columns);
        var sums = rows.FindAll(IsTotal);
        var isBySource = headers.Exists(header => RoleOf(header) is CaptionRole.BudgetFiscal or CaptionRole.BudgetOther)
            && !headers.Exists(header => reading.Vocabulary.IsForeignColumn(header.Text));
        if (!isBySource || totals is not [var total] || sums is not [var sum] || rows.Count < FewestRows || rows[^1] != sum)
        {
            return [];
        }

        List<CaptionPair> pairs =
        [
            .. headers
                .Select(header => PairOf(header == total ? CaptionRole.BudgetTotal : RoleOf(header)!.Value, header, sum, header))
                .OfType<CaptionPair>(),
            .. rows.Where(row => row != sum).Select(row => PairOf(CaptionRole.MoneyLine, row, row, total)).OfType<CaptionPair>(),
        ];
        foreach (var block in reading.FreeRow(headers[0].Address.Row).Where(cell => cell.Area.CoversRow(sum.Address.Row)).ToList())
        {
            reading.Note(reading.Claim(block), LabelRole.Of(CaptionRole.MoneyBlock), LayoutEvidence.Shape);
        }

        reading.Note(reading.Claim(sum), LabelRole.Of(CaptionRole.TaskTotal), reading.EvidenceOf(sum.Text));
        pairs.ForEach(pair => reading.Claim(pair.Label));
        pairs.ForEach(pair => reading.Claim(pair.Values[0].Cell));
        return pairs;

        CaptionPair? PairOf(CaptionRole role, Cell label, Cell row, Cell header) =>
            columns.PairOf(role, label, row.Address.Row, header, Horizon.Annual) is { } pair
                ? pair with { Evidence = reading.EvidenceOf(label.Text) }
                : null;
    }

    private CaptionRole? RoleOf(Cell cell) => reading.Vocabulary.SureCaption(cell.Text);

    private bool IsTotal(Cell cell) => RoleOf(cell) is CaptionRole.TaskTotal or CaptionRole.BudgetTotal or CaptionRole.TermTotal;

    // The labels of the rows, as long as they stand in one column.
    private List<Cell> RowsUnder(MoneyHeaders columns)
    {
        var rows = new List<Cell>();
        for (var row = columns.Cells[0].Area.Last.Row + 1; row <= reading.Area.LastHeadRow; row++)
        {
            if (columns.LabelOf(row) is not { Area.Rows: 1 } label || (rows.Count > 0 && label.Address.Column != rows[0].Address.Column))
            {
                break;
            }

            rows.Add(label);
        }

        return rows;
    }
}
