using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Amounts;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Text;

namespace PerfForm.Core.Importers.Captions;

/// <summary>
/// Tells which cells of a form's head are captions. A known word is one unless its place says otherwise; a word that only ends like a
/// caption is one where its place says so: 资金来源 | 财政拨款 is a caption with its value, 财政拨款 | 16 is a caption with an amount.
/// </summary>
internal sealed class CaptionFinder(FormReading reading)
{
    private const int LongestCaption = 16;
    private const int LongestGoalHeader = 8;
    private const int FewestOverValues = 4;
    private static readonly string[] People = ["人员", "人数", "编制"];
    private readonly Dictionary<Cell, Word<CaptionRole>> _captions = new(ReferenceEqualityComparer.Instance);

    /// <summary>Looks through these rows.</summary>
    public CaptionFinder In(IEnumerable<GridRow> rows)
    {
        foreach (var row in rows)
        {
            FindIn(reading.FreeRow(row.Number));
        }

        return this;
    }

    /// <summary>What the cell announces; null where it is no caption.</summary>
    public CaptionRole? RoleOf(Cell cell) => _captions.TryGetValue(cell, out var caption) ? caption.Meaning : null;

    /// <summary>Whether the caption is known only by how it ends; then it has one value.</summary>
    public bool IsByEnding(Cell cell) => Known(cell) is null;

    /// <summary>Whether the role is one of money.</summary>
    public static bool IsMoney(CaptionRole role) => role
        is CaptionRole.MoneyBlock or CaptionRole.BudgetTotal or CaptionRole.TermTotal or CaptionRole.TaskTotal
        or CaptionRole.BudgetFiscal or CaptionRole.BudgetOther or CaptionRole.MoneyLine;

    /// <summary>Whether the role is one of goals.</summary>
    public static bool IsGoal(CaptionRole role) => role is CaptionRole.GoalAnnual or CaptionRole.GoalTerm or CaptionRole.GoalAny;

    private void FindIn(List<Cell> row)
    {
        var isAllCaptions = row.Count > 1
            && row.TrueForAll(cell => Known(cell) is not null || Ending(cell) is not null)
            && row.Count(cell => Known(cell) is not null) > 1
            && (row.TrueForAll(cell => Known(cell) is not null) || row.TrueForAll(cell => cell.Area.Rows > 1 || StandsOverValue(cell)));
        var isOverValues = IsOverValues(row is [{ Area.Rows: > 1 } block, .. var rest] && Known(block) == CaptionRole.MoneyBlock ? rest : row);
        var isOverGoals = HeadsTableOfGoals(row);
        for (var at = 0; at < row.Count; at++)
        {
            var before = at > 0 ? row[at - 1] : null;
            var isHeaderOfGoals = isOverGoals && at > 0;
            if (Known(row[at]) is { } known)
            {
                if (!IsAboveTitle(row[at], known) && !IsValueOf(before, row, at, known) && !isHeaderOfGoals)
                {
                    _captions.Add(row[at], new Word<CaptionRole>(row[at].Text, known));
                }
            }
            else if (isOverValues && !isHeaderOfGoals)
            {
                var shaped = HeadsAmount(row[at]) && !CountsSomething(row[at]) ? CaptionRole.MoneyLine : CaptionRole.Field;
                _captions.Add(row[at], new Word<CaptionRole>(row[at].Text, Ending(row[at]) ?? shaped));
            }
            else if (Ending(row, at) is { } role
                && !IsAboveTitle(row[at], role)
                && !StandsUnderCaptions(row, at)
                && (isAllCaptions || StandsAsCaption(before, row, at, role)))
            {
                _captions.Add(row[at], new Word<CaptionRole>(row[at].Text, role));
            }
        }
    }

    // 民生类项目 under 项目类别, in a row of captions alone, is its value.
    private bool StandsUnderCaptions(List<Cell> row, int at) =>
        row[at].Address.Row > 0
        && row.Exists(cell => Known(cell) is null && Ending(cell) is null)
        && reading.At(row[at].Address.Row - 1, row[at].Address.Column) is { } above
        && above.Area.Columns == row[at].Area.Columns
        && reading.FreeRow(above.Address.Row) is { Count: > 1 } captions
        && captions.TrueForAll(caption => _captions.ContainsKey(caption) && Known(caption) is not null);

    // 项目属性 | 项目周期 | 年度预算安排 | 社会资本 over a value each, and nothing of the kind below those.
    private bool IsOverValues(List<Cell> row) =>
        row.Count >= FewestOverValues
        && row.Count(cell => Known(cell) is not null) * 2 > row.Count
        && row.TrueForAll(cell => cell is { Kind: CellKind.Text, Text.Length: <= LongestCaption } && StandsOverValue(cell))
        && row.Count(cell => reading.At(cell.Area.Last.Row + 2, cell.Address.Column) is { } second
            && second.Area.Columns == cell.Area.Columns && reading.Vocabulary.Header(second.Text) is null) * 2 < row.Count;

    // 实有人数 | 179
    private static bool CountsSomething(Cell cell) => cell.Text.EndsWith('数');

    private bool StandsOverValue(Cell cell) =>
        reading.At(cell.Area.Last.Row + 1, cell.Address.Column) is { } below
        && below.Area.Columns == cell.Area.Columns && below.Address.Row == cell.Area.Last.Row + 1
        && Known(below) is null or CaptionRole.MoneyLine && Ending(below) is not (CaptionRole.PeriodStart or CaptionRole.PeriodEnd);

    // 序号 | 目标内容 | 完成时限 beside 年度总体目标, which is merged down beside the rows under them.
    private bool HeadsTableOfGoals(List<Cell> row) =>
        row is [var first, _, _, ..]
        && (first.Area.Rows > 1 && IsOfGoals(first) ? first : HeadingOver(first)) is { } block
        && row.TrueForAll(cell => cell == block
            || (cell.Text.Length <= LongestGoalHeader && Known(cell) is null or CaptionRole.Field
                && reading.At(cell.Area.Last.Row + 1, cell.Address.Column) is { } below && below.Area.Columns == cell.Area.Columns && Known(below) is null));

    private bool IsOfGoals(Cell cell) => Known(cell) is { } role && IsGoal(role);

    // 三、年度绩效目标, alone in the row above.
    private Cell? HeadingOver(Cell first) =>
        reading.FreeRow(first.Address.Row - 1) is [var only] && only.Area.Columns > first.Area.Columns && IsOfGoals(only) ? only : null;

    private CaptionRole? Known(Cell cell) => cell.Kind == CellKind.Text
        ? OfThisYear(cell, PartOfGoals(cell) ?? reading.Vocabulary.Caption(cell.Text))
        : null;

    // 目标1; 年度 and 实施期 beside 绩效目标, with a text behind them.
    private CaptionRole? PartOfGoals(Cell cell)
    {
        if (reading.Vocabulary.IsGoalNumber(cell.Text))
        {
            return CaptionRole.GoalAny;
        }

        return reading.Vocabulary.Horizons.Named(cell.Text) is { } horizon
            && cell.Address.Column > 0
            && reading.At(cell.Address.Row, cell.Address.Column - 1) is { } block
            && reading.Vocabulary.SureCaption(block.Text) == CaptionRole.GoalAny
            ? horizon == Horizon.Annual ? CaptionRole.GoalAnnual : CaptionRole.GoalTerm
            : null;
    }

    // Money and goals above the title are those of another table, such as the one that allots the money.
    private bool IsAboveTitle(Cell cell, CaptionRole role) =>
        (IsMoney(role) || IsGoal(role) || role == CaptionRole.ProjectName) && reading.Area.Title is { } title && cell.Address.Row < title.Address.Row;

    // 上年度预算数 and, on a form of 2025, 2024年预算 are no amounts of the year.
    private CaptionRole? OfThisYear(Cell cell, CaptionRole? role)
    {
        // 总体绩效目标（2025-2027年）
        if (role == CaptionRole.GoalAny && YearText.In(reading.Vocabulary.Label(cell.Text)?.Remark ?? string.Empty).Count > 1)
        {
            return CaptionRole.GoalTerm;
        }

        if (role is null or CaptionRole.MoneyLine || !(reading.Vocabulary.IsPast(cell.Text) || reading.IsOfOtherYear(cell.Text)))
        {
            return role;
        }

        return IsMoney(role.Value) ? CaptionRole.MoneyLine : CaptionRole.Field;
    }

    // 本年度预算 | 230 is no year.
    private CaptionRole? Ending(List<Cell> row, int at) =>
        Ending(row[at]) is CaptionRole.YearLabel && HasAmount(row, at) && YearText.In(row[at + 1].Text).Count == 0 ? CaptionRole.BudgetTotal : Ending(row[at]);

    // A goal of some kind says which by 年度 or 中期 in it.
    private CaptionRole? Ending(Cell cell) => OfThisYear(cell, cell.Kind == CellKind.Text ? reading.Vocabulary.CaptionByEnding(cell.Text) : null) switch
    {
        // 在职人员总数 | 79
        { } role when IsMoney(role) && CountsSomething(cell) && People.Any(word => cell.Text.Contains(word, StringComparison.Ordinal)) => CaptionRole.Field,
        CaptionRole.GoalAny when reading.Vocabulary.Horizons.In(cell.Text) == Horizon.Annual => CaptionRole.GoalAnnual,
        CaptionRole.GoalAny when reading.Vocabulary.Horizons.In(cell.Text) == Horizon.Term => CaptionRole.GoalTerm,
        var role => role,
    };

    // 资金性质 | 一般公共预算, 资金来源 | 财政拨款: a word for money beside a text that takes a value, and without an amount of its own.
    private bool IsValueOf(Cell? before, List<Cell> row, int at, CaptionRole role) =>
        before is not null
        && role is CaptionRole.BudgetFiscal or CaptionRole.BudgetOther or CaptionRole.MoneyLine or CaptionRole.TaskTotal
        && TakesText(before)
        && !HasAmount(row, at)
        && !HeadsAmount(row[at]);

    private bool TakesText(Cell before) =>
        RoleOf(before) is { } role
            ? !IsMoney(role) || role == CaptionRole.MoneyBlock
            : !AmountReader.IsAmount(before) && Known(before) is null && before.Text.Length <= LongestCaption;

    // Behind a caption that takes a text a word is its value, however it ends; behind one that takes an amount, or behind a value, or at the
    // row's beginning with something to announce, it is a caption.
    private bool StandsAsCaption(Cell? before, List<Cell> row, int at, CaptionRole role)
    {
        // 整体支出情况, merged down beside 收入合计 | 120, only holds the captions together.
        if (role == CaptionRole.Field && row[at].Area.Rows > 1 && at + 2 < row.Count && row[at + 1].Kind == CellKind.Text && HasAmount(row, at + 1))
        {
            return false;
        }

        var announces = IsMoney(role)
            ? (HasAmount(row, at) && !IsOfOtherTable(row[at + 1])) || HeadsAmount(row[at]) || IsLastOfMoney(before, row, at)
            : at + 1 < row.Count && Known(row[at + 1]) is null;
        if (before is null)
        {
            return announces || (row.Count == 1 && IsGoal(role) && HeadsText(row[at]));
        }

        // 项目名 |  |  | 报送单位: what stands apart from a caption is not its value.
        if (RoleOf(before) is not null && before.Area.Last.Column + 1 < row[at].Address.Column && reading.Vocabulary.IsWholeCaption(row[at].Text))
        {
            return true;
        }

        return RoleOf(before) is { } standing
            ? (IsMoney(standing) && IsMoney(role)) || (IsGoal(standing) && IsGoal(role) && at + 1 < row.Count)
            : announces;
    }

    // 本年度拟实现的目标 over the whole width, and its text over the whole width below it.
    private bool HeadsText(Cell cell) =>
        cell.Area.Columns > 1 && reading.At(cell.Area.Last.Row + 1, cell.Address.Column) is { } below && below.Area.Columns == cell.Area.Columns;

    // 其他资金 | 省级专项资金 |  : the last of a row of money, left blank.
    private static bool IsLastOfMoney(Cell? before, List<Cell> row, int at) => at == row.Count - 1 && before is not null && AmountReader.IsAmount(before);

    private static bool HasAmount(List<Cell> row, int at) => at + 1 < row.Count && AmountReader.IsAmount(row[at + 1]);

    // 建设补助 | 10 under 单价 is a line of a table of costs.
    private bool IsOfOtherTable(Cell amount) => AmountHeader.Over(amount, reading) is { } header && reading.Vocabulary.IsCostColumn(header);

    // An amount below that has a label of its own beside it belongs to that one.
    private bool HeadsAmount(Cell cell) =>
        reading.At(cell.Area.Last.Row + 1, cell.Address.Column) is { } below
        && AmountReader.IsAmount(below)
        && (reading.FreeRow(below.Address.Row).FindLast(left => left.Address.Column < below.Address.Column) is not { } beside || AmountReader.IsAmount(beside));
}
