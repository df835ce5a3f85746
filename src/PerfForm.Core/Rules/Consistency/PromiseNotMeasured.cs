using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;

namespace PerfForm.Core.Rules.Consistency;

/// <summary>A quantity that a goal or task promises has no indicator.</summary>
internal sealed class PromiseNotMeasured() : FormRule(new DiagnosticKind("PF507", "promise-not-measured", Severity.Warning), ReviewCategory.NotRelevant)
{
    public override bool NeedsDossier => true;

    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(
        FormParts.Tasks | FormParts.Goals | FormParts.Indicators | FormParts.Names | FormParts.Targets);

    public override Outcome Check(FormCase form)
    {
        var promises = form.Promises;
        IReadOnlyList<FormCase> measuring = form.Form.Kind.IsOfDepartment && form.Dossier is { } dossier ? [form, .. dossier.Projects] : [form];
        return Outcome.Where(promises.Count > 0, () => promises
            .Where(promise => promise.IsOfAction(form.Words) && !measuring.Any(other => IsMeasured(promise, other)))
            .DistinctBy(promise => $"{promise.Prose.Cell} {promise.Clause} {promise.Written}", StringComparer.Ordinal)
            .Select(promise => form.At(
                promise.Prose.Cell,
                $"文中“{promise.Written}”（{promise.Clause}）没有对应的指标",
                $"no indicator measures '{promise.Written}' ({promise.Clause})").With(promise.Written)));
    }

    // Another number for the same thing is PF506's.
    private static bool IsMeasured(Promise promise, FormCase form) =>
        form.Numbers.Any(number => promise.IsOf(number, form))
        || form.Form.Indicators.Any(indicator => IsSame(indicator.Target, promise) || indicator.Target.Raw.Contains(promise.Written, StringComparison.Ordinal));

    private static bool IsSame(Model.Target target, Promise promise) => target switch
    {
        Model.NumberTarget number => number.Value == promise.Value && AreOfAKind(number.Unit, promise.Unit),
        Model.RangeTarget range => (range.Lower == promise.Value || range.Upper == promise.Value) && AreOfAKind(range.Unit, promise.Unit),
        Model.MultipleTarget several => several.Parts.Any(part => IsSame(part, promise)),
        _ => false,
    };

    // 场, 场次 and 次 are one; only a share is something else.
    private static bool AreOfAKind(string? a, string b) => (a == NumberIndicator.Percent) == (b == NumberIndicator.Percent);
}
