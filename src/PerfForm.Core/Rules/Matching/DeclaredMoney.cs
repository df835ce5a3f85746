using PerfForm.Core.Model;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Rules.Words;

namespace PerfForm.Core.Rules.Matching;

/// <summary>A sum of a form with its parts, and what it is of.</summary>
/// <param name="Money">The sum.</param>
/// <param name="Of">What it is of, for people: 年度资金, a task's name.</param>
/// <param name="Words">The words that lines of money are known by.</param>
internal sealed record DeclaredMoney(Money Money, string Of, RuleWords Words)
{
    // Columns that are a part of the one in front, or its sum.
    private static readonly string[] PartOfPart = ["其中", "小计"];

    /// <summary>The outcome of a rule that cannot judge because no unit is declared (PF006).</summary>
    public static Outcome UnitUnknown { get; } = Outcome.CannotJudge("没有写明金额单位（PF006）", "the money unit is not declared (PF006)");

    /// <summary>Whether 财政拨款 says that it is this year's. Then money carried over comes on top of it.</summary>
    public bool IsCarriedApart { get; init; }

    /// <summary>Whether 其他资金 is printed with a blank beside it, which is nothing.</summary>
    public bool IsOtherBlank { get; init; }

    /// <summary>Whether 其他资金 is printed, with an amount or without.</summary>
    public bool HasOtherPrinted { get; init; } = true;

    /// <summary>
    /// All sources of the total, where they stand in its row, each under a header of its own: 合计 | 中央资金 | 省级资金 | 区级资金. Null elsewhere.
    /// </summary>
    public IReadOnlyList<MoneyLine>? Columns { get; init; }

    /// <summary>Whether money has a unit of its own; a blank has no need of one.</summary>
    public static bool HasUnit(Money? money) => money is null or { DeclaredUnit: not null } or { Total: null };

    /// <summary>The sums of a form: the year's, the whole period's, each task's.</summary>
    public static IEnumerable<DeclaredMoney> In(FormCase of)
    {
        var form = of.Form;
        if (form.Budget is { } budget)
        {
            yield return new DeclaredMoney(budget, "年度资金", of.Words)
            {
                IsCarriedApart = budget.Fiscal is { } fiscal
                    && form.Layout.Labels.Any(label => label.Announces(fiscal.Cell) && of.Words.Holds("thisYears", label.Text)),
                HasOtherPrinted = form.Layout.Labels.Any(label => label.Caption is CaptionRole.BudgetOther),
                IsOtherBlank = form.Layout.Labels.Any(label => label is { Caption: CaptionRole.BudgetOther, IsBlank: true }),
                Columns = ColumnsOf(budget, of),
            };
        }

        if (form.TermBudget is { } term)
        {
            yield return new DeclaredMoney(term, "实施期资金", of.Words);
        }

        foreach (var task in form.Tasks.Where(task => task.Budget is not null))
        {
            yield return new DeclaredMoney(task.Budget!, task.Name.Value, of.Words);
        }
    }

    /// <summary>财政拨款 and 其他资金 together; null where neither is given.</summary>
    public decimal? PartSum => Columns is not null ? Sum(Columns)
        : Money.Fiscal is null && Money.Other is null ? null : (Money.Fiscal?.Value ?? 0) + (Money.Other?.Value ?? 0);

    /// <summary>
    /// Whether all parts are there. Then they must add up: 其他资金 is given too, or the form has lines of other sources in its place, or the parts
    /// are more than the total.
    /// </summary>
    public bool IsComplete => Columns is not null || (
        PartSum is { } sum && Money.Total is { } total
        && ((Money.Fiscal is not null && (Money.Other is not null || IsOtherBlank || (!HasOtherPrinted && Sources.Count > 0))) || sum > total.Value));

    /// <summary>The further lines that may be a part of the total.</summary>
    public IReadOnlyList<MoneyLine> Sources => [.. Money.Lines.Where(line => MayCount(line) && (!Words.Holds("pastLines", line.Label) || IsCarried(line)))];

    /// <summary>Everything that may be a part of the total.</summary>
    public IReadOnlyList<MoneyLine> Parts => Columns ?? [.. Given(MoneyPart.Fiscal, Money.Fiscal), .. Sources, .. Given(MoneyPart.Other, Money.Other)];

    /// <summary>
    /// The lines that part the total in another way, each with all of its parts: 基本支出 and 项目支出; or 中央, 省, 市 and 县 where they are more than the
    /// total. Empty where the form has none, or they add up.
    /// </summary>
    public IReadOnlyList<MoneyLine> WrongDivision(decimal tolerance)
    {
        if (Columns is not null || Money.Total is not { Value: var total } || Money is not { Fiscal: null, Other: null })
        {
            return [];
        }

        var spent = Money.Lines.Where(line => Words.Holds("spendingKinds", line.Label)).ToList();
        if (spent.Count == Words["spendingKinds"].Count && spent.Count == Money.Lines.Count && !Is(spent))
        {
            return spent;
        }

        var levels = Money.Lines.Where(line => Words.Holds("levelLines", line.Label)).ToList();
        return levels.Count > 1 && levels.Count == Money.Lines.Count && !Is(levels) && Sum(levels) > total && levels.DistinctBy(LevelOf).Count() == levels.Count
            ? levels
            : [];

        bool Is(List<MoneyLine> lines) => AmountComparison.IsEqual(Sum(lines), total, tolerance);

        string LevelOf(MoneyLine line) => Words["levelLines"].First(word => line.Label.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>The sum of some lines.</summary>
    public static decimal Sum(IEnumerable<MoneyLine> lines) => lines.AddUp(line => line.Amount.Value);

    private bool IsCarried(MoneyLine line) => Words.Holds("carriedLines", line.Label);

    /// <summary>Whether total and parts add up, with any of the further lines.</summary>
    public bool AddsUp(decimal tolerance)
    {
        if (Columns is not null)
        {
            return AmountComparison.IsEqual(PartSum!.Value, Money.Total!.Value, tolerance);
        }

        var rest = Money.Total!.Value - PartSum!.Value - Money.Lines.Where(MustCount).AddUp(line => line.Amount.Value);
        return AmountComparison.SomeAddUpTo(rest, [.. Money.Lines.Where(line => !MustCount(line) && MayCount(line))], tolerance);
    }

    // Whatever stands there parts the total, but for kinds of spending, money of other years, and what 财政拨款 is made of.
    private static IReadOnlyList<MoneyLine>? ColumnsOf(Money money, FormCase form)
    {
        List<MoneyLine> parts = [.. Given(MoneyPart.Fiscal, money.Fiscal), .. Given(MoneyPart.Other, money.Other), .. money.Lines];
        return parts.Count > 1
            && money.Total is { } total
            && parts.TrueForAll(part => part.Amount.Cell.Row == total.Cell.Row && part.Amount.Cell.Column > total.Cell.Column)
            && StandsUnderHeader(total)
            && parts.TrueForAll(part => StandsUnderHeader(part.Amount))
            && money.Lines.All(line => !form.Words.Holds("spendingLines", line.Label) && !form.Words.Holds("pastLines", line.Label)
                && (money.Fiscal is null || !form.Words.Holds("fundParts", line.Label)))
            ? [.. parts.OrderBy(part => part.Amount.Cell.Column)]
            : null;

        bool StandsUnderHeader(Sourced<decimal> amount) =>
            form.Form.Layout.Labels.Any(label => label.Announces(amount.Cell) && label.Area.Last.Row < amount.Cell.Row
                && label.Area.CoversColumn(amount.Cell.Column)
                && !PartOfPart.Any(word => label.Text.Contains(word, StringComparison.Ordinal)));
    }

    private static IEnumerable<MoneyLine> Given(string label, Sourced<decimal>? amount) => amount is null ? [] : [new MoneyLine(label, amount)];

    private bool MustCount(MoneyLine line) => IsCarriedApart && IsCarried(line);

    // A part of 财政拨款 explains it, and what is spent is no source.
    private bool MayCount(MoneyLine line) => !Words.Holds("fundParts", line.Label) && !Words.Holds("spendingLines", line.Label);

    /// <summary>Whether one of the amounts is in 元 and the others in 万元: multiplied or divided, all add up.</summary>
    public bool AddsUpInAnotherUnit()
    {
        if (Columns is not null)
        {
            return Money.Total is { Value: var whole and not 0 } && PartSum is { } all && all != whole
                && (AmountComparison.DifferInUnit(whole, all) || Columns.Any(part => part.Amount.Value is var own and not 0
                    && (all - own + (own * AmountComparison.WanToYuan) == whole || all - own + (own / AmountComparison.WanToYuan) == whole)));
        }

        if (Money is not { Total.Value: var total, Fiscal.Value: var fiscal } || PartSum is not { } sum || sum == total)
        {
            return false;
        }

        var other = Money.Other?.Value ?? 0;
        return AmountComparison.DifferInUnit(total, sum)
            || (other != 0 && (Is(fiscal * AmountComparison.WanToYuan + other, total) || Is(fiscal + other * AmountComparison.WanToYuan, total)
                || Is(fiscal / AmountComparison.WanToYuan + other, total) || Is(fiscal + other / AmountComparison.WanToYuan, total)));

        static bool Is(decimal a, decimal b) => a != 0 && a == b;
    }
}
