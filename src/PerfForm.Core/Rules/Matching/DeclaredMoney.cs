using PerfForm.Core.Model;

namespace PerfForm.Core.Rules.Matching;

/// <summary>A sum of a form with its parts, and what it is of.</summary>
/// <param name="Money">The sum.</param>
/// <param name="Of">What it is of, for people: 年度资金, a task's name.</param>
/// <param name="IsCarriedApart">Whether 财政拨款 is said to be this year's, so that what is carried over comes on top of it.</param>
internal sealed record DeclaredMoney(Money Money, string Of, bool IsCarriedApart = false)
{
    private static readonly string[] ThisYear = ["当年", "本年"];
    private static readonly string[] Carried = ["结转", "结余"];

    /// <summary>The sums of a form: the year's, the whole period's, each task's.</summary>
    public static IEnumerable<DeclaredMoney> In(Form form)
    {
        if (form.Budget is { } budget)
        {
            yield return new DeclaredMoney(budget, "年度资金", IsThisYears(form, budget.Fiscal));
        }

        if (form.TermBudget is { } term)
        {
            yield return new DeclaredMoney(term, "实施期资金");
        }

        foreach (var task in form.Tasks.Where(task => task.Budget is not null))
        {
            yield return new DeclaredMoney(task.Budget!, task.Name.Value);
        }
    }

    /// <summary>财政拨款 and 其他资金 together; null where neither is given.</summary>
    public decimal? PartSum => Money.Fiscal is null && Money.Other is null ? null : (Money.Fiscal?.Value ?? 0) + (Money.Other?.Value ?? 0);

    /// <summary>Whether the parts are all there, so that they must add up: 其他资金 is given too, or they are more than the total.</summary>
    public bool IsComplete => PartSum is { } sum && Money.Total is { } total && (Money is { Fiscal: not null, Other: not null } || sum > total.Value);

    /// <summary>Whether total and parts add up, with any of the further lines.</summary>
    public bool AddsUp(decimal tolerance)
    {
        List<MoneyLine> lines = [.. Money.Lines.Where(line => !MustCount(line))];
        var rest = Money.Total!.Value - PartSum!.Value - Money.Lines.Where(MustCount).AddUp(line => line.Amount.Value);
        return AmountComparison.SomeAddUpTo(rest, lines, tolerance)
            || AmountComparison.SomeAddUpTo(Money.Total.Value, lines, tolerance) && lines.Count > 1;
    }

    private bool MustCount(MoneyLine line) => IsCarriedApart && Array.Exists(Carried, word => line.Label.Contains(word, StringComparison.Ordinal));

    private static bool IsThisYears(Form form, Sourced<decimal>? fiscal) => fiscal is not null && form.Layout.Any(note =>
        note.Values.Any(value => value.Address == fiscal.Cell) && Array.Exists(ThisYear, word => note.Text.Contains(word, StringComparison.Ordinal)));

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
