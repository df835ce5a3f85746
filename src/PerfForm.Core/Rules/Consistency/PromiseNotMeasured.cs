using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;

namespace PerfForm.Core.Rules.Consistency;

/// <summary>A quantity that a goal or task promises has no indicator.</summary>
internal sealed class PromiseNotMeasured() : FormRule(new DiagnosticKind("PF507", "promise-not-measured", Severity.Warning), ReviewCategory.NotRelevant)
{
    // Of the name of an indicator that has a number, and of one that has none.
    private const int FewestPairs = 2;
    private const int FewestPairsWithoutNumber = 3;

    public override bool NeedsDossier => true;

    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(
        FormParts.Tasks | FormParts.Goals | FormParts.Indicators | FormParts.Names | FormParts.Targets);

    public override Outcome Check(FormCase form)
    {
        var promises = form.Promises;
        IReadOnlyList<FormCase> measuring = form.Form.Kind.IsOfDepartment && form.Dossier is { } dossier ? [form, .. dossier.Projects] : [form];
        return Outcome.Where(promises.Count > 0, () => promises
            .Where(promise => promise.IsOfThings
                && promise.IsOfAction(form.Words)
                && HasIndicators(form, promise.Prose.Horizon)
                && !measuring.Any(other => IsMeasured(promise, other)))
            .DistinctBy(promise => $"{promise.Prose.Cell} {promise.Clause} {promise.Written}", StringComparer.Ordinal)
            .Select(promise => form.At(
                promise.Prose.Cell,
                $"文中“{promise.Written}”（{promise.Clause}）没有对应的指标",
                $"no indicator measures '{promise.Written}' ({promise.Clause})").With(promise.Written) with
            {
                // Where an indicator is called after it, a reviewer may let it stand; nor need each number of a task have an indicator.
                Severity = promise.Prose.IsTask || measuring.Any(other => other.Numbers.Any(number => IsNamedIn(number, promise))) ? Severity.Info : null,
            }));
    }

    // What is promised for the whole period is not measured by the year's indicators.
    private static bool HasIndicators(FormCase form, Horizon horizon) => form.Form.Indicators.Any(indicator => indicator.Horizon == horizon);

    // Another number for the same thing is PF506's; what is measured in parts (2500 + 2000 + 1700 + 2800) is measured.
    private static bool IsMeasured(Promise promise, FormCase form) =>
        form.Numbers.Any(number => promise.IsOf(number, form) || IsCalled(number, promise))
        || IsOnlyOfUnit(promise, form)
        || IsSumOfParts(promise, form)
        || form.Form.Indicators.Any(indicator =>
            IsSame(indicator.Target, promise) || HoldsWhole(indicator.Target.Raw, promise.Written) || IsNumberMissing(indicator, promise));

    // 修缮李氏宗祠800平方米, and of all indicators only 修缮古建筑面积 is in 平方米.
    private static bool IsOnlyOfUnit(Promise promise, FormCase form) =>
        form.Numbers.Where(number => promise.IsInUnitOf(number) && number.Indicator.Horizon == promise.Prose.Horizon).ToList() is [var only]
        && promise.SharesWords(only.Name);

    // Its indicator is there, without a number: PF301, PF302 and PF403 say so. 发布公报1份 is measured by when it is published.
    private static bool IsNumberMissing(Indicator indicator, Promise promise) =>
        indicator is { Name.Value: var name }
        && (indicator.Target is WordTarget || (indicator.Target is DeadlineTarget && promise.Value == 1))
        && PairsIn(name, promise) >= FewestPairsWithoutNumber;

    // Two characters of the name in a row, behind one another in the clause: 道路保洁长度 in 保洁道路.
    private static bool IsCalled(NumberIndicator number, Promise promise) =>
        promise.IsInUnitOf(number) && IsNamedIn(number, promise);

    private static bool IsNamedIn(NumberIndicator number, Promise promise) => PairsIn(number.Name, promise) >= FewestPairs;

    private static int PairsIn(string name, Promise promise) =>
        name.Zip(name.Skip(1)).Count(pair => promise.Clause.Contains($"{pair.First}{pair.Second}", StringComparison.Ordinal));

    // ≥15个 does not hold 5个.
    private static bool HoldsWhole(string raw, string written) =>
        raw.IndexOf(written, StringComparison.Ordinal) is >= 0 and var at && (at == 0 || !char.IsAsciiDigit(raw[at - 1]));

    private static bool IsSumOfParts(Promise promise, FormCase form)
    {
        var parts = form.Numbers
            .Where(number => promise.IsInUnitOf(number) && number.Target.Value > 0 && number.Target.Value < promise.Value)
            .ToList();
        var values = parts.Select(number => number.Target.Value).ToHashSet();
        return parts.Count > 1
            && (parts.AddUp(number => number.Target.Value) == promise.Value
                || values.Any(part => part * 2 != promise.Value && values.Contains(promise.Value - part)));
    }

    private static bool IsSame(Target target, Promise promise) => target switch
    {
        NumberTarget number => number.Value == promise.Value && AreOfAKind(number.Unit, promise.Unit),
        RangeTarget range => (range.Lower == promise.Value || range.Upper == promise.Value) && AreOfAKind(range.Unit, promise.Unit),
        MultipleTarget several => several.Parts.Any(part => IsSame(part, promise)),
        _ => false,
    };

    // 场, 场次 and 次 are one; only a share is something else.
    private static bool AreOfAKind(string? a, string b) => (a == NumberIndicator.Percent) == (b == NumberIndicator.Percent);
}
