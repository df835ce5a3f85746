using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;

namespace PerfForm.Core.Rules.Consistency;

/// <summary>A goal or task and an indicator give different numbers for the same thing.</summary>
internal sealed class PromiseContradicted() : FormRule(new DiagnosticKind("PF506", "promise-contradicted", Severity.Warning), ReviewCategory.ValueMismatch)
{
    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Tasks | FormParts.Goals | FormParts.Names | FormParts.Targets);

    public override Outcome Check(FormCase form)
    {
        var promises = form.Promises;
        return Outcome.Where(promises.Count > 0, () => promises
            .Where(promise => !promise.Describes(form.Words))
            .DistinctBy(promise => $"{promise.Prose.Cell} {promise.Clause} {promise.Written}", StringComparer.Ordinal)
            .Select(promise => Found(form, promise, promises))
            .OfType<Finding>());
    }

    // 春季培训2次，秋季培训3次: together they are what the indicator says.
    private static bool IsShared(Promise promise, IEnumerable<Promise> linked, IReadOnlyList<NumberIndicator> same) =>
        linked
            .Where(other => other.Unit == promise.Unit && other.Prose.IsTask == promise.Prose.IsTask)
            .AddUp(other => other.Value) is var sum
        && same.Any(number => number.Target.Value == sum);

    // 养护2860公里和大中修95公里: the second is what another indicator says.
    private static bool IsKeptElsewhere(FormCase form, Promise promise) => form.PromiseLinks.OfUnit(promise.Unit).Any(number =>
        number.Target.Value == promise.Value && number.Indicator.Horizon == promise.Prose.Horizon && promise.SharesWords(number.Name));

    private static Finding? Found(FormCase form, Promise promise, IReadOnlyList<Promise> promises)
    {
        var same = form.PromiseLinks.IndicatorsOf(promise);

        HashSet<Promise>? linked = null;

        // What a task promises is a part of what the form does.
        if (same.Count == 0
            || same.Any(number => number.Target.Value == promise.Value || (promise.Prose.IsTask && number.Target.Value >= promise.Value))
            || same.Any(number => promise.IsMinimum && number is { IsPercentage: true, IsFloor: true } && number.Target.Value >= promise.Value)
            || IsKeptElsewhere(form, promise)
            || promises.Any(other => other.Clause == promise.Clause && other.Unit == promise.Unit && same.Any(number => number.Target.Value == other.Value))
            || same.AddUp(number => number.Target.Value) == promise.Value
            || IsShared(promise, linked = form.PromiseLinks.PromisesOf(same), same))
        {
            return null;
        }

        var others = promises.Where(other => other.Unit == promise.Unit && other.Value != promise.Value && linked!.Contains(other));
        return form.At(
            promise.Prose.Cell,
            $"文中“{promise.Written}”（{promise.Clause}），指标{FormCase.Called(same[0].Indicator)}是 {same[0].Target.Raw}",
            $"the text says '{promise.Written}' ({promise.Clause}), indicator {FormCase.Called(same[0].Indicator)} says {same[0].Target.Raw}")
                .With(promise.Written, same[0].Target.Raw) with
        {
            // 支持技改企业30家 may be some of 支持企业45家.
            Severity = same.Any(number => promise.IsOf(number, form)) ? null : Severity.Info,
            Related =
            [
                .. same.Select(number => form.Related(number.Indicator.Cell, $"{number.Name} {number.Target.Raw}", $"{number.Name} {number.Target.Raw}")),
                .. others.Select(other => form.Related(other.Prose.Cell, other.Clause, other.Clause)),
            ],
        };
    }
}
