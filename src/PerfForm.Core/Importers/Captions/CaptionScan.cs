using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Amounts;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Text;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Importers.Captions;

/// <summary>
/// Pairs the captions of a form's head with their values: behind a colon in the same cell, to the right up to the next caption,
/// in the further rows of a goal, or below where captions stand side by side without a gap.
/// </summary>
internal sealed partial class CaptionScan(FormReading reading, IReadOnlyList<GridRow> rows)
{
    private const int FewestOverValues = 3;
    private const int LongestTitle = 24;
    private const string Content = "内容";
    private readonly List<CaptionPair> _pairs = [];
    private readonly HashSet<Cell> _values = new(ReferenceEqualityComparer.Instance);
    private readonly InlineCaptions _inline = new(reading.Vocabulary);
    private readonly CaptionFinder _captions = new CaptionFinder(reading).In(rows);
    private readonly GoalRows _goals = new(reading, rows);
    private readonly HashSet<CellAddress> _headers = [.. reading.Area.Headers.Select(header => new CellAddress(header.Row, header.FirstTellingColumn))];
    private readonly int _lastColumn = reading.Range.Last.Column;

    /// <summary>All pairs among the free cells of the rows, in reading order. Few are claimed yet.</summary>
    public IReadOnlyList<CaptionPair> Read()
    {
        var columns = new ColumnCaptions(reading);
        foreach (var header in reading.Area.Headers)
        {
            _pairs.AddRange(header.Captions.SelectMany(caption => columns.PairsOf(caption, header)));
        }

        _pairs.AddRange(RemarksBeside());
        foreach (var cell in rows.SelectMany(row => reading.FreeRow(row.Number)).Where(cell => !_remarks.Contains(cell)))
        {
            if (RepeatsGoal(cell))
            {
                reading.Note(reading.Claim(cell), LabelRole.HeaderPart, LayoutEvidence.HeaderBeside);
            }
            else if (_captions.RoleOf(cell) is { } role)
            {
                Add(new CaptionPair(role, cell, RemarkOf(cell), [.. ValuesOf(cell, role).Select(value => new CaptionValue(value, value.Text))])
                {
                    Evidence = _captions.IsByEnding(cell) ? LayoutEvidence.Ending : reading.EvidenceOf(cell.Text),
                });
            }
            else if (!_values.Contains(cell))
            {
                _pairs.AddRange(_inline.In(cell) is { Count: > 0 } inline ? inline : GoalIn(cell) ?? AmountsIn(cell));
            }
        }

        return [.. _pairs.Select(WithTrueRole).SelectMany(JoinedCaptions.Parted)];
    }

    // 目标1：完成岸电设施改造35套。 over the table of its indicators, with no caption beside it.
    private CaptionPair[]? GoalIn(Cell cell) =>
        cell is { Kind: CellKind.Text, Area.Columns: > 1 }
        && cell.Text.AsSpan().IndexOfAny(':', '：') is > 0 and var colon
        && reading.Vocabulary.IsGoalNumber(cell.Text[..colon])
        && !string.IsNullOrWhiteSpace(cell.Text[(colon + 1)..])
            ? [new CaptionPair(CaptionRole.GoalAny, cell, string.Empty, [new CaptionValue(cell, cell.Text)]) { LabelInCell = cell.Text[..colon] }]
            : null;

    // 资金总额：260万元　财政拨款：200万元 in a cell without a caption beside it.
    private CaptionPair[] AmountsIn(Cell cell)
    {
        var whole = new CaptionPair(CaptionRole.MoneyBlock, cell, string.Empty, [new CaptionValue(cell, cell.Text)]) { LabelInCell = cell.Text };
        return cell.Kind == CellKind.Text && AmountsInText.AreIn(cell.Text) && AmountsInText.In(whole, reading.Vocabulary) is { Count: > 0 } ? [whole] : [];
    }

    private void Add(CaptionPair pair)
    {
        _pairs.Add(pair);
        foreach (var value in pair.Values)
        {
            _values.Add(value.Cell);
        }
    }

    // 单位：万元 is the unit of the money, 单位：某局 the unit that fills in the form. 批复年度：2025年 is no money.
    private static CaptionPair WithTrueRole(CaptionPair pair) =>
        pair.Role == CaptionRole.FilingUnit && pair.Values is [var only, ..] && MoneyUnits.IsWhole(only.Text)
            ? pair with { Role = CaptionRole.MoneyUnit }
            : CaptionFinder.IsMoney(pair.Role) && pair.Values is [{ Text: var text }] && LabelText.IsYear(text)
            ? pair with { Role = CaptionRole.YearLabel }
            : pair;

    private bool IsCaption(Cell cell) => _captions.RoleOf(cell) is not null
        || _inline.BeginsWithCaption(cell)
        || _inline.In(cell).Exists(pair => pair.Evidence != LayoutEvidence.Ending);

    // 主要内容：… behind the caption of a goal is the goal.
    private bool IsPartOfGoal(Cell cell, CaptionRole? label) =>
        label is { } role
            && CaptionFinder.IsGoal(role)
            && _captions.RoleOf(cell) is null
            && _inline.In(cell).TrueForAll(pair => pair.Role == CaptionRole.Field);

    // 长期目标1 | 目标内容 | 到2027年，建成…: the caption between says once more that it is the goal.
    private bool RepeatsGoal(Cell cell) =>
        cell.Address.Column > 0
        && _captions.RoleOf(cell) == CaptionRole.Field
        && cell.Text.EndsWith(Content, StringComparison.Ordinal)
        && reading.At(cell.Address.Row, cell.Address.Column - 1) is { } block
        && _captions.RoleOf(block) is { } role
        && CaptionFinder.IsGoal(role)
        && reading.At(cell.Address.Row, cell.Area.Last.Column + 1) is { } text
        && !IsCaption(text)
        && reading.At(cell.Address.Row, text.Area.Last.Column + 1) is null;

    // 附：支出明细测算表（元）, apart from what stands in front of it, over a table of its own.
    private bool IsTitleOfTable(Cell cell) =>
        cell is { Area.Columns: > 1, Text.Length: <= LongestTitle }
        && ((reading.Vocabulary.Label(cell.Text)?.ShortKey ?? cell.Text).EndsWith('表') || cell.Text.TrimStart() is ['附', ':' or '：' or '件' or '表', ..])
        && reading.At(cell.Address.Row, cell.Address.Column - 1) is null
        && reading.Grid.Row(cell.Area.Last.Row + 1).Count(header => cell.Area.CoversColumn(header.Address.Column)) > 1
        && reading.At(cell.Area.Last.Row + 2, cell.Address.Column) is not null;

    private string RemarkOf(Cell cell) => reading.Vocabulary.Label(cell.Text)?.Remark ?? string.Empty;

    private IEnumerable<Cell> ValuesOf(Cell label, CaptionRole role)
    {
        var isOverAmounts = CaptionFinder.IsMoney(role) && IsInHeaderOfMoney(label);
        if ((role == CaptionRole.GoalAny && HeadsCaptions(label))
            || (CaptionFinder.IsMoney(role) && HeadsColumnOfLabels(label))
            || (role == CaptionRole.ProjectPeriod && HeadsColumnOfLabels(label) && HeadsColumnBeside(label))
            || ((role == CaptionRole.MoneyBlock || (CaptionFinder.IsMoney(role) && label.Area.Rows > 1)) && HoldsMoney(label)
                && !HasOwnAmount(label) && !isOverAmounts))
        {
            return [];
        }

        var beside = isOverAmounts || IsInRowOfCaptions(label)
            ? []
            : reading.Grid.RowsBetween(label.Area.First.Row, label.Area.Last.Row).SelectMany(row => RightOf(label, row)).ToList();
        if (beside.Count > 0 && CaptionFinder.IsGoal(role))
        {
            beside.AddRange(_goals.FurtherRows(label, IsCaption));
        }

        var values = (beside.Count > 0 ? beside : Below(label, role, isOverAmounts)).Where(value => !reading.Vocabulary.Signing.IsPlace(value.Text));
        if (CaptionFinder.IsMoney(role) || CaptionFinder.IsGoal(role))
        {
            return values;
        }

        var all = values.ToList();
        // 项目名称及编码 may have both, in cells of their own.
        var most = all.Count > 1 && JoinedCaptions.IsSecond(role, all[1].Text) ? 2 : 1;
        return _captions.IsByEnding(label) ? all.Take(most) : LoosePairs.AreIn(all[Math.Min(1, all.Count)..]) ? all.Take(1) : all;
    }

    // 总体目标 beside 中期目标 ∥ 年度目标 only holds them together.
    private bool HeadsCaptions(Cell label)
    {
        var right = reading.FreeRow(label.Address.Row).FindAll(cell => cell.Address.Column > label.Area.Last.Column);
        return (right is [var next, ..] && IsCaption(next) && right.Exists(IsGoalOfHorizon)) || (right.Count > 0 && right.TrueForAll(StandsUnderGoal));
    }

    private bool IsGoalOfHorizon(Cell cell) => _captions.RoleOf(cell) is CaptionRole.GoalAnnual or CaptionRole.GoalTerm;

    // Or the captions stand in the row above: 中期目标 ∥ 年度目标 over the texts beside 总体目标.
    private bool StandsUnderGoal(Cell text) =>
        text.Address.Row > 0
        && reading.At(text.Address.Row - 1, text.Address.Column) is { } above
        && above.Area.Columns == text.Area.Columns
        && IsGoalOfHorizon(above);

    private IEnumerable<Cell> RightOf(Cell label, GridRow row) =>
        reading
            .FreeRow(row.Number)
            .Where(cell => cell.Address.Column > label.Area.Last.Column && !RepeatsGoal(cell))
            .TakeWhile(cell => !IsTitleOfTable(cell) && !HeadsIndicators(cell))
            .TakeWhile(cell => !_remarks.Contains(cell) && !IsBehindOtherCaption(label, cell))
            .TakeWhile(cell => !IsCaption(cell) || IsPartOfGoal(cell, _captions.RoleOf(label)));

    // 部门整体支出年度绩效指标 over 一级指标 | 二级指标 | 三级指标, beside the goal that is merged down.
    private bool HeadsIndicators(Cell cell) =>
        cell is { Area.Columns: > 2, Text.Length: <= LongestTitle }
        && cell.Text.EndsWith("指标", StringComparison.Ordinal)
        && _headers.Contains(new CellAddress(cell.Area.Last.Row + 1, cell.Address.Column));

    // 部门年度目标 | 预算年度绩效目标, both merged down beside two goals: the second goal is the inner caption's too.
    private bool IsBehindOtherCaption(Cell label, Cell cell) =>
        cell.Address.Row > label.Area.First.Row
        && reading.At(cell.Address.Row, label.Area.Last.Column + 1) is { } between
        && between != cell
        && between.Address.Row < cell.Address.Row
        && between.Area.Last.Row <= label.Area.Last.Row
        && IsCaption(between);

    // 中期目标 ∥ 年度目标, each over its own text; captions side by side over a row of values; elsewhere a blank is only not filled in.
    private IEnumerable<Cell> Below(Cell label, CaptionRole role, bool isOverAmounts)
    {
        var below = reading.At(label.Area.Last.Row + 1, label.Address.Column);
        var isValue = (CaptionFinder.IsGoal(role) || isOverAmounts || IsCrowded(label) || IsHeading(label, below) || IsInRowOfCaptions(label))
            && below is not null && _goals.Holds(below.Address.Row) && reading.IsFree(below) && !IsCaption(below) && !IsBesideCaption(below)
            && (!CaptionFinder.IsMoney(role) || AmountReader.IsAmount(below) || AmountsInText.AreIn(below.Text));
        if (!isValue)
        {
            return [];
        }

        return CaptionFinder.IsGoal(role) ? [below!, .. _goals.FurtherBelow(label, below!, IsCaption)] : [below!];
    }

    // A caption over the whole width, and its text over the whole width below it.
    private bool IsHeading(Cell label, Cell? below) =>
        label.Area.Columns > 2 && below is not null && below.Area.Columns == label.Area.Columns && label.Area.Last.Column == _lastColumn;

    // 项目名称 | | 项目单位 | over 甲 | | 某局: a row of captions alone, over a row of values in their columns.
    private bool IsInRowOfCaptions(Cell label)
    {
        var row = reading.FreeRow(label.Address.Row);
        var below = reading.FreeRow(label.Area.Last.Row + 1);
        return row.Count > 1 && (row.TrueForAll(IsCaption) || IsOverAllButLast(row, below)) && below.Count > 0
            && below.TrueForAll(value => !IsCaption(value) && row.Exists(caption => caption.Address.Column == value.Address.Column));
    }

    // 部门名称 | 填报人 | 联系电话 | 编制人数, each over its value: the last, that nobody knows, is a caption too.
    private bool IsOverAllButLast(List<Cell> row, List<Cell> below) =>
        row.Count > FewestOverValues
        && row.Count == below.Count
        && row.Take(row.Count - 1).All(IsCaption)
        && row.Zip(below).All(pair => pair.First.Area.Columns == pair.Second.Area.Columns);

    private bool IsCrowded(Cell label)
    {
        var next = label.Area.Last.Column + 1;
        return reading.At(label.Address.Row, next) is { } neighbour ? IsCaption(neighbour) : IsBesideCaption(label);
    }

    private bool IsBesideCaption(Cell cell) =>
        cell.Address.Column > 0
            && reading.At(cell.Address.Row, cell.Address.Column - 1) is { } before
            && before.Address.Row == cell.Address.Row
            && IsCaption(before)
            && !(_captions.RoleOf(before) == CaptionRole.GoalAny && StandsUnderGoal(cell));
}
