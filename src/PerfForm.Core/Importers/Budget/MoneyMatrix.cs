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

    /// <summary>The pairs of the table, a column's caption with an amount each; headers and labels are taken. Empty where there is no such table.</summary>
    public IReadOnlyList<CaptionPair> Read(IReadOnlyList<GridRow> rows)
    {
        foreach (var row in rows)
        {
            var headers = reading.FreeRow(row.Number).FindAll(IsMoneyHeader);
            if (headers.Count < FewestColumns)
            {
                continue;
            }

            var amounts = RowsUnder(headers);
            if (amounts.Count > 0)
            {
                return Taken(headers, amounts);
            }

            if (_kinds.Read(headers) is { Count: > 0 } pairs)
            {
                return pairs;
            }
        }

        return [];
    }

    private bool IsMoneyHeader(Cell cell) =>
        cell.Kind == CellKind.Text
        && reading.Vocabulary.SureCaption(cell.Text) is { } role
        && CaptionFinder.IsMoney(role)
        && role != CaptionRole.MoneyBlock
        && reading.At(cell.Area.Last.Row + 1, cell.Address.Column) is { } below
        && AmountReader.IsAmount(below);

    // Rows whose label names a horizon, one under the other; each horizon once.
    private List<(Cell Label, Horizon Horizon)> RowsUnder(List<Cell> headers)
    {
        var rows = new List<(Cell, Horizon)>();
        for (var row = headers.Max(header => header.Area.Last.Row) + 1; LabelOf(row, headers) is { } label; row = label.Area.Last.Row + 1)
        {
            if (HorizonOf(label) is not { } horizon || rows.Exists(other => other.Item2 == horizon))
            {
                return [];
            }

            rows.Add((label, horizon));
        }

        return rows;
    }

    // 实施周期; 2025年 and 2025年预算 on a form of 2025.
    private Horizon? HorizonOf(Cell label) => reading.Vocabulary.Horizons.In(label.Text)
        ?? (reading.Year is { } year && (label.Text.Trim() == $"{year}年" || reading.Vocabulary.Label(label.Text)?.Year == year) ? Horizon.Annual : null);

    private Cell? LabelOf(int row, List<Cell> headers)
    {
        var cells = reading.FreeRow(row);
        var label = cells.FindLast(cell => cell.Address.Column < headers[0].Address.Column);
        return label is { Kind: CellKind.Text } && headers.Exists(header => AmountUnder(header, row) is not null) ? label : null;
    }

    private Cell? AmountUnder(Cell header, int row) =>
        reading.At(row, header.Address.Column) is { } cell && cell.Address.Row == row && AmountReader.IsAmount(cell) ? cell : null;

    private List<CaptionPair> Taken(List<Cell> headers, List<(Cell Label, Horizon Horizon)> rows)
    {
        var pairs = new List<CaptionPair>();
        foreach (var (label, horizon) in rows)
        {
            reading.Note(reading.Claim(label), LabelRole.Of(CaptionRole.MoneyBlock), LayoutEvidence.Shape);
            foreach (var header in headers)
            {
                if (AmountUnder(header, label.Address.Row) is { } amount)
                {
                    pairs.Add(new CaptionPair(
                        reading.Vocabulary.SureCaption(header.Text)!.Value,
                        header,
                        reading.Vocabulary.Label(header.Text)?.Remark ?? string.Empty,
                        [new CaptionValue(amount, amount.Text)])
                    { Horizon = horizon, Evidence = LayoutEvidence.KnownWord });
                }
            }
        }

        headers.ForEach(header => reading.Claim(header));
        pairs.ForEach(pair => reading.Claim(pair.Values[0].Cell));
        return pairs;
    }
}
