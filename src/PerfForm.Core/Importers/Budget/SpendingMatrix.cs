using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Amounts;
using PerfForm.Core.Importers.Captions;
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
    /// <param name="headers">Captions of money in one row, each with an amount below it.</param>
    public List<CaptionPair> Read(List<Cell> headers)
    {
        var totals = headers.FindAll(IsTotal);
        var rows = RowsUnder(headers);
        var sums = rows.FindAll(IsTotal);
        var isBySource = headers.Exists(header => RoleOf(header) is CaptionRole.BudgetFiscal or CaptionRole.BudgetOther)
            && !headers.Exists(header => reading.Vocabulary.IsForeignColumn(header.Text));
        if (!isBySource || totals is not [var total] || sums is not [var sum] || rows.Count < FewestRows || rows[^1] != sum)
        {
            return [];
        }

        List<CaptionPair> pairs =
        [
            .. headers.Select(header => PairOf(header == total ? CaptionRole.BudgetTotal : RoleOf(header)!.Value, header, sum, header)).OfType<CaptionPair>(),
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
    }

    private CaptionRole? RoleOf(Cell cell) => reading.Vocabulary.SureCaption(cell.Text);

    private bool IsTotal(Cell cell) => RoleOf(cell) is CaptionRole.TaskTotal or CaptionRole.BudgetTotal or CaptionRole.TermTotal;

    // The labels of the rows, as long as they stand in one column with an amount under a header.
    private List<Cell> RowsUnder(List<Cell> headers)
    {
        var rows = new List<Cell>();
        for (var row = headers[0].Area.Last.Row + 1; row <= reading.Area.LastHeadRow; row++)
        {
            var label = reading.FreeRow(row).FindLast(cell => cell.Address.Column < headers[0].Address.Column);
            if (label is not { Kind: CellKind.Text, Area.Rows: 1 }
                || (rows.Count > 0 && label.Address.Column != rows[0].Address.Column)
                || !headers.Exists(header => AmountUnder(header, row) is not null))
            {
                break;
            }

            rows.Add(label);
        }

        return rows;
    }

    private Cell? AmountUnder(Cell header, int row) =>
        reading.At(row, header.Address.Column) is { } cell && cell.Address.Row == row && AmountReader.IsAmount(cell) ? cell : null;

    // The unit may stand in the header over the amount, or in the label beside it.
    private CaptionPair? PairOf(CaptionRole role, Cell label, Cell row, Cell header) => AmountUnder(header, row.Address.Row) is { } amount
        ? new CaptionPair(role, label, reading.Vocabulary.Label(header.Text)?.Remark ?? string.Empty, [new CaptionValue(amount, amount.Text)])
        { Horizon = Model.Horizon.Annual, Evidence = reading.EvidenceOf(label.Text) }
        : null;
}
