using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Amounts;
using PerfForm.Core.Importers.Captions;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Text;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Importers.Budget;

/// <summary>
/// What the cells around an amount say of it: the unit in a cell of its own behind it (512 | 元), and the labels that stand in front of its
/// caption over its rows, which give the unit (预算（元）) and the horizon (全周期, 本年度).
/// </summary>
internal sealed class MoneyPlaces(FormReading reading)
{
    private const int LongestLabel = 20;

    /// <summary>The unit that stands nearest to the amount, outside its caption; null for none. Its cell is taken.</summary>
    public Sourced<string>? UnitOf(CaptionPair pair, CaptionValue value)
    {
        var cell = UnitBehind(value.Cell) ?? LabelsBefore(pair.Label).LastOrDefault(label => UnitIn(label) is not null);
        if (cell is null)
        {
            return null;
        }

        if (reading.IsFree(cell))
        {
            reading.Note(reading.Claim(cell), LabelRole.Of(CaptionRole.MoneyUnit), LayoutEvidence.Shape);
        }

        return new Sourced<string>(MoneyUnits.In(cell.Text)!, cell.Address);
    }

    /// <summary>The horizon that a label in front of the caption names; null for none.</summary>
    public Horizon? HorizonOf(CaptionPair pair) =>
        LabelsBefore(pair.Label).Select(HorizonIn).LastOrDefault(horizon => horizon is not null);

    private Cell? UnitBehind(Cell amount) =>
        reading.At(amount.Address.Row, amount.Area.Last.Column + 1) is { Kind: CellKind.Text } next && MoneyUnits.IsWhole(next.Text) ? next : null;

    private static string? UnitIn(Cell label) => MoneyUnits.In(LabelText.Of(label.Text)?.Remark);

    // A caption with an amount of its own says nothing of the amounts behind it. One that holds several rows together has none: 年度资金安排.
    private Horizon? HorizonIn(Cell label)
    {
        var horizon = reading.Vocabulary.Horizons.In(label.Text);
        var isBlock = reading.Vocabulary.LikelyCaption(label.Text) is null or CaptionRole.MoneyBlock && !HasOwnAmount(label);
        return isBlock || (label.Area.Rows > 1 && horizon == Horizon.Annual) ? horizon : null;
    }

    private bool HasOwnAmount(Cell label) =>
        label.Area.Rows == 1 && reading.At(label.Address.Row, label.Area.Last.Column + 1) is { } next && AmountReader.IsAmount(next);

    // The short texts in front of the caption that cover its row, from the left.
    private IEnumerable<Cell> LabelsBefore(Cell caption)
    {
        var row = caption.Address.Row;
        return reading.Grid.Row(row).Concat(reading.Grid.MergedInto(row))
            .Where(cell => cell.Area.Last.Column < caption.Address.Column && cell.Kind == CellKind.Text && cell.Text.Length <= LongestLabel
                && !cell.Text.AsSpan().ContainsAny(':', '：'))
            .OrderBy(cell => cell.Address.Column);
    }
}
