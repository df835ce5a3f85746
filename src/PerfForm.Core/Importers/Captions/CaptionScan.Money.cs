using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Amounts;
using PerfForm.Core.Text;

namespace PerfForm.Core.Importers.Captions;

/// <content>Which amounts stand around a caption of money, and which of them are its own.</content>
internal sealed partial class CaptionScan
{
    // 资金总额, merged down beside 按收入性质分, which is over 财政拨款 | 其他资金: all are over amounts of one row.
    private bool IsInHeaderOfMoney(Cell label) =>
        label.Area.Rows > 1
        && !HasOwnAmount(label)
        && reading.At(label.Area.Last.Row + 1, label.Address.Column) is { } own && AmountReader.IsAmount(own)
        && reading.FreeRow(label.Area.Last.Row).Exists(other =>
            other.Address.Column > label.Area.Last.Column
            && _captions.RoleOf(other) is { } role && CaptionFinder.IsMoney(role)
            && reading.At(other.Area.Last.Row + 1, other.Address.Column) is { } below
            && below.Address.Row == label.Area.Last.Row + 1 && AmountReader.IsAmount(below));

    // 项目资金 beside 资金总额 | 16 only holds the captions and amounts together.
    private bool HoldsMoney(Cell label) =>
        reading.Grid.RowsBetween(label.Area.First.Row, label.Area.Last.Row).SelectMany(row => reading.FreeRow(row.Number))
            .Any(cell => cell != label && _captions.RoleOf(cell) is { } role && CaptionFinder.IsMoney(role));

    // 年度资金总额 | 16 | 申请资金 | 12: one more caption in the row, not the block's.
    private bool HasOwnAmount(Cell label) =>
        reading.At(label.Address.Row, label.Area.Last.Column + 1) is { } next && AmountReader.IsAmount(next) && next.Area.Rows == label.Area.Rows;

    // 上年度安排资金 | 本年度申请资金 and 实施期（2025-2027年） over rows that have labels of their own (合计 | 120 | 130) head columns, and have no value.
    private bool HeadsColumnOfLabels(Cell label)
    {
        var row = label.Area.Last.Row + 1;
        return reading.At(row, label.Address.Column) is { } below
            && AmountReader.IsAmount(below)
            && reading.FreeRow(row) is [var first, ..]
            && first.Address.Column < label.Address.Column
            && !AmountReader.IsAmount(first)
            && reading.FreeRow(label.Address.Row).TrueForAll(cell => !AmountReader.IsAmount(cell))
            && !IsInRowOfCaptions(label);
    }

    // 实施期 | 2026年度, each over amounts.
    private bool HeadsColumnBeside(Cell label) =>
        reading.At(label.Address.Row, label.Area.Last.Column + 1) is { } next
        && reading.Vocabulary.Horizons.In(next.Text) is not null && YearText.In(next.Text).Count > 0
        && reading.At(next.Area.Last.Row + 1, next.Address.Column) is { } below
        && AmountReader.IsAmount(below);
}
