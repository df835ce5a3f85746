using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Amounts;

namespace PerfForm.Core.Importers.Captions;

/// <content>What the shape around a cell says of it.</content>
internal sealed partial class CaptionScan
{
    // 附：支出明细测算表（元）, apart from what stands in front of it, over a table of its own.
    private bool IsTitleOfTable(Cell cell) =>
        cell is { Area.Columns: > 1, Text.Length: <= LongestTitle }
        && ((reading.Vocabulary.Label(cell.Text)?.ShortKey ?? cell.Text).EndsWith('表') || cell.Text.TrimStart() is ['附', ':' or '：' or '件' or '表', ..])
        && reading.At(cell.Address.Row, cell.Address.Column - 1) is null
        && reading.Grid.Row(cell.Area.Last.Row + 1).Count(header => cell.Area.CoversColumn(header.Address.Column)) > 1
        && reading.At(cell.Area.Last.Row + 2, cell.Address.Column) is not null;

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
}
