using PerfForm.Core.Filling.Values;
using PerfForm.Core.Model;

namespace PerfForm.Tests.Filling;

/// <summary>
/// What a form says, as lines to be compared: content alone, no places. Indicators are lines by horizon and levels, so that the order of levels does
/// not count, and that of the indicators of one level does.
/// </summary>
internal static class FormFacts
{
    /// <summary>The facts of a form, but for those that were not filled in.</summary>
    public static IReadOnlyList<string> Of(Form form, IReadOnlySet<string> left)
    {
        var lines = new List<string>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var values = FormValues.Of(form).Left.Where(value => !left.Contains(value.Pointer)).ToLookup(value => OwnerOf(value.Pointer), StringComparer.Ordinal);
        foreach (var owner in values)
        {
            lines.AddRange(owner.Key.Split('/') switch
            {
                [_, "indicators", var at] => Indicator(form.Indicators[int.Parse(at)], owner, places),
                [_, "goals", var at] => owner.Select(value => Goal(form.Goals[int.Parse(at)].Horizon, value.Text, places)),
                _ => owner.Select(value => $"{value.Pointer}: {value.Text}"),
            });
        }

        lines.Sort(StringComparer.Ordinal);
        return lines;
    }

    /// <summary>What was not filled in of a form, by pointers within it.</summary>
    public static IReadOnlySet<string> LeftOf(IReadOnlyList<NotFilled> left, int form) => left
        .Where(value => value.Pointer.StartsWith($"/documents/0/forms/{form}/", StringComparison.Ordinal))
        .Select(value => value.Pointer[$"/documents/0/forms/{form}".Length..])
        .ToHashSet(StringComparer.Ordinal);

    private static string Goal(Horizon horizon, string text, Dictionary<string, int> places) => $"{horizon} goal {Next(places, horizon.Name())}: {text}";

    private static IEnumerable<string> Indicator(Indicator indicator, IEnumerable<FormValue> values, Dictionary<string, int> places)
    {
        var text = string.Join(" | ", values.Select(value => $"{value.Pointer.Split('/', 4)[3]}={value.Text}"));

        // One that was left out as a whole has nothing left to say but its target's text, which is left too.
        if (!text.Contains("target/raw=", StringComparison.Ordinal))
        {
            return [];
        }

        var group = $"{indicator.Horizon} {indicator.Level1?.Name} {indicator.Level2?.Name}";
        return [$"{group} {Next(places, group)}: {text} {indicator.Target}"];
    }

    private static int Next(Dictionary<string, int> places, string group) => places[group] = places.GetValueOrDefault(group) + 1;

    // /indicators/3, /goals/0; of others the value itself.
    private static string OwnerOf(string pointer) => pointer.Split('/') is [_, "indicators" or "goals", var at, ..] parts ? $"/{parts[1]}/{at}" : pointer;
}
