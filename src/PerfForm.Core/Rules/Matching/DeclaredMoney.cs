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
    /// <summary>The outcome of a rule that cannot judge because no unit is declared (PF006).</summary>
    public static Outcome UnitUnknown { get; } = Outcome.CannotJudge("没有写明金额单位（PF006）", "the money unit is not declared (PF006)");

    /// <summary>Whether 财政拨款 says that it is this year's. Then money carried over comes on top of it.</summary>
    public bool IsCarriedApart { get; init; }

    /// <summary>Whether 其他资金 is printed with a blank beside it, which is nothing.</summary>
    public bool IsOtherBlank { get; init; }

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
                IsOtherBlank = form.Layout.Labels.Any(label => label is { Caption: CaptionRole.BudgetOther, IsBlank: true }),
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
    public decimal? PartSum => Money.Fiscal is null && Money.Other is null ? null : (Money.Fiscal?.Value ?? 0) + (Money.Other?.Value ?? 0);

    /// <summary>Whether all parts are there. Then they must add up: 其他资金 is given too, or the parts are more than the total.</summary>
    public bool IsComplete =>
        PartSum is { } sum && Money.Total is { } total && ((Money.Fiscal is not null && (Money.Other is not null || IsOtherBlank)) || sum > total.Value);

    /// <summary>Whether total and parts add up, with any of the further lines.</summary>
    public bool AddsUp(decimal tolerance)
    {
        var rest = Money.Total!.Value - PartSum!.Value - Money.Lines.Where(MustCount).AddUp(line => line.Amount.Value);
        return AmountComparison.SomeAddUpTo(rest, [.. Money.Lines.Where(line => !MustCount(line) && MayCount(line))], tolerance);
    }

    private bool MustCount(MoneyLine line) => IsCarriedApart && Words.Holds("carriedLines", line.Label);

    // A part of 财政拨款 explains it, and what is spent is no source.
    private bool MayCount(MoneyLine line) => !Words.Holds("fundParts", line.Label) && !Words.Holds("spendingLines", line.Label);

    /// <summary>Whether one of the amounts is in 元 and the others in 万元: multiplied or divided, all add up.</summary>
    public bool AddsUpInAnotherUnit()
    {
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
