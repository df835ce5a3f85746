using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;

namespace PerfForm.Core.Rules.Matching;

/// <summary>An indicator of the overall form and those of the projects that are the same, or nearly.</summary>
/// <param name="Overall">The overall form's.</param>
/// <param name="Same">The projects' of the same name.</param>
/// <param name="SameActivity">The projects' that count the same activity in the same unit (培训, 次), those of the same name among them.</param>
/// <param name="Near">The projects' of nearly the same name; empty where there are any of the same.</param>
internal sealed record IndicatorMatch(
    PlacedIndicator Overall,
    IReadOnlyList<PlacedIndicator> Same,
    IReadOnlyList<PlacedIndicator> SameActivity,
    IReadOnlyList<PlacedIndicator> Near)
{
    /// <summary>The projects' counts, lengths and areas that add up to the overall one; empty where there are not several.</summary>
    public IReadOnlyList<PlacedIndicator> Parts { get; } = PartsOf(Overall, Same, SameActivity);

    /// <summary>Whether the overall number is the sum of the parts, or any of them.</summary>
    public bool IsSumOrPart()
    {
        var value = ((NumberTarget)Overall.Indicator.Target).Value;
        var ofName = Same.Where(Parts.Contains).ToList();
        return Parts.AddUp(ValueOf) == value || Parts.Any(part => ValueOf(part) == value) || (ofName.Count > 1 && ofName.AddUp(ValueOf) == value);
    }

    /// <summary>The number of an indicator that is one.</summary>
    public static decimal ValueOf(PlacedIndicator placed) => ((NumberTarget)placed.Indicator.Target).Value;

    /// <summary>What stands in a project's form, for a finding in the overall one.</summary>
    public static RelatedPlace RelatedOf(PlacedIndicator other) => other.Form.Related(
        other.Indicator.Cell,
        $"{other.Name} {other.Indicator.Target.Raw}",
        $"{other.Name} {other.Indicator.Target.Raw}");

    // A floor or an exact count can be a sum; a ceiling or a percentage is none.
    private static List<PlacedIndicator> PartsOf(PlacedIndicator overall, IReadOnlyList<PlacedIndicator> same, IReadOnlyList<PlacedIndicator> activity)
    {
        if (overall.Indicator.Target is not NumberTarget { Unit: { } unit, Operator: not (Comparison.AtMost or Comparison.Below) }
            || !(Units.IsCount(unit, overall.Form.Words) || Units.IsExtent(unit, overall.Form.Words) || Units.IsBulk(unit, overall.Form.Words)))
        {
            return [];
        }

        // What is walked along here and there is not one length. A row that stands twice in a form (PF107) counts once.
        var parts = (activity.Count > same.Count && !Units.IsExtent(unit, overall.Form.Words) ? activity : same)
            .Where(part => part.Indicator.Target is NumberTarget number && number.Unit == unit)
            .DistinctBy(part => (part.Form, part.Key, ValueOf(part)))
            .ToList();
        return parts.Count > 1 ? parts : [];
    }
}
