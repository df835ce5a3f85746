using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Amounts;
using PerfForm.Core.Importers.Captions;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Layout;

namespace PerfForm.Core.Importers.Budget;

/// <summary>
/// Money as a small table: 总额 | 财政拨款 | 其他资金 head columns, and rows of amounts under them, or one, say by their labels whether they are of the
/// year (年度资金) or of the whole period (实施期资金).
/// </summary>
internal sealed class MoneyMatrix(FormReading reading)
{
    private const int FewestColumns = 2;
    private readonly SpendingMatrix _kinds = new(reading);

    /// <summary>The pairs of such tables, a column's caption with an amount each; headers and labels are taken. Empty where there are none.</summary>
    public IReadOnlyList<CaptionPair> Read(IReadOnlyList<GridRow> rows)
    {
        var pairs = new List<CaptionPair>();
        foreach (var row in rows)
        {
            List<Cell> headers =
            [
                .. reading.FreeRow(row.Number).Concat(reading.Grid.MergedInto(row.Number).Where(reading.IsFree))
                    .Where(IsMoneyHeader)
                    .OrderBy(cell => cell.Address.Column),
            ];
            if (headers.Count < FewestColumns)
            {
                continue;
            }

            if (IsOfOtherYear(row.Number, headers[0]))
            {
                SetAside(new MoneyHeaders(reading, headers));
            }
            else if (!headers.Exists(header => IsReadAlready(header, pairs)))
            {
                pairs.AddRange(ReadUnder(new MoneyHeaders(reading, headers)));
            }
        }

        return pairs;
    }

    // Nothing of it is this year's: it is listed as not understood.
    private void SetAside(MoneyHeaders columns)
    {
        columns.Cells.ForEach(reading.SetAside);
        for (var row = columns.Cells.Max(header => header.Area.Last.Row) + 1; columns.LabelOf(row) is { } label; row = label.Area.Last.Row + 1)
        {
            reading.FreeRow(row).ForEach(reading.SetAside);
        }
    }

    // 上年执行（万元） in front of the headers.
    private bool IsOfOtherYear(int row, Cell first) =>
        reading.Grid.Row(row).Concat(reading.Grid.MergedInto(row))
            .Any(cell => cell.Address.Column < first.Address.Column && (reading.Vocabulary.IsPast(cell.Text) || reading.IsOfOtherYear(cell.Text)));

    // Once more 财政拨款 | 其他资金 is another's money; 基本支出 | 项目支出 parts the same.
    private bool IsReadAlready(Cell header, List<CaptionPair> pairs) =>
        reading.Vocabulary.SureCaption(header.Text) is CaptionRole.BudgetFiscal or CaptionRole.BudgetOther && pairs.Count > 0;

    private List<CaptionPair> ReadUnder(MoneyHeaders columns) => RowsUnder(columns) is { Count: > 0 } amounts ? Taken(columns, amounts) : _kinds.Read(columns);

    private bool IsMoneyHeader(Cell cell) =>
        cell.Kind == CellKind.Text
        && reading.Vocabulary.SureCaption(cell.Text) is { } role
        && CaptionFinder.IsMoney(role)
        && role != CaptionRole.MoneyBlock
        && reading.At(cell.Area.Last.Row + 1, cell.Address.Column) is { } below
        && AmountReader.IsAmount(below);

    // Rows whose label names a horizon, one under the other; each horizon once.
    private List<(Cell Label, Horizon Horizon)> RowsUnder(MoneyHeaders columns)
    {
        var rows = new List<(Cell, Horizon)>();
        for (var row = columns.Cells.Max(header => header.Area.Last.Row) + 1; columns.LabelOf(row) is { } label; row = label.Area.Last.Row + 1)
        {
            if (HorizonOf(label) is not { } horizon || rows.Exists(other => other.Item2 == horizon))
            {
                return [];
            }

            rows.Add((label, horizon));
        }

        return rows;
    }

    // 实施周期; 项目总投资; 金额 alone; 2025年 and 2025年预算 on a form of 2025.
    private Horizon? HorizonOf(Cell label) => reading.Vocabulary.Horizons.In(label.Text)
        ?? (reading.Vocabulary.SureCaption(label.Text) == CaptionRole.TermTotal ? Horizon.Term : (Horizon?)null)
        ?? (reading.Vocabulary.Header(label.Text) == HeaderRole.TaskMoney ? Horizon.Annual : (Horizon?)null)
        ?? (reading.Year is { } year && (label.Text.Trim() == $"{year}年" || reading.Vocabulary.Label(label.Text)?.Year == year) ? Horizon.Annual : null);

    private List<CaptionPair> Taken(MoneyHeaders columns, List<(Cell Label, Horizon Horizon)> rows)
    {
        rows.ForEach(row => reading.Note(reading.Claim(row.Label), LabelRole.Of(CaptionRole.MoneyBlock), LayoutEvidence.Shape));
        List<CaptionPair> pairs =
        [
            .. rows.SelectMany(row => columns.Cells.Select(header =>
                columns.PairOf(reading.Vocabulary.SureCaption(header.Text)!.Value, header, row.Label.Address.Row, header, row.Horizon))).OfType<CaptionPair>(),
        ];
        columns.Cells.ForEach(header => reading.Claim(header));
        pairs.ForEach(pair => reading.Claim(pair.Values[0].Cell));
        return pairs;
    }
}
