using System.Globalization;
using System.Text.Json;

namespace PerfForm.Tests.Seed;

/// <summary>The facts of the real declaration of 2020, checked by hand, as pointer and value; and the same facts of an import.</summary>
internal static class TruthFacts
{
    // Where in the text the fact was found; no fact of the declaration itself.
    private const string LineKey = "line";

    public static SortedDictionary<string, string> Expected(params string[] without)
    {
        using var truth = JsonDocument.Parse(File.ReadAllText(Support.Fixture.PathOf("declaration-2020.truth.json")));
        var facts = Flatten(truth.RootElement.GetProperty("forms"), string.Empty);
        foreach (var key in facts.Keys.Where(key => without.Any(end => key.EndsWith(end, StringComparison.Ordinal))).ToList())
        {
            facts.Remove(key);
        }

        return facts;
    }

    /// <summary>Those facts of an imported document that the truth knows of; a missing one has no entry.</summary>
    public static SortedDictionary<string, string> Actual(JsonElement forms, IEnumerable<string> pointers)
    {
        var all = Flatten(forms, string.Empty);
        return new(pointers.Where(all.ContainsKey).ToDictionary(pointer => pointer, pointer => all[pointer], StringComparer.Ordinal), StringComparer.Ordinal);
    }

    public static SortedDictionary<string, string> Flatten(JsonElement element, string pointer)
    {
        var facts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        Add(element, pointer, facts);
        return facts;
    }

    private static void Add(JsonElement element, string pointer, SortedDictionary<string, string> facts)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in element.EnumerateObject().Where(property => property.Name != LineKey))
                {
                    Add(property.Value, $"{pointer}/{property.Name}", facts);
                }

                break;
            case JsonValueKind.Array:
                for (var i = 0; i < element.GetArrayLength(); i++)
                {
                    Add(element[i], $"{pointer}/{i}", facts);
                }

                break;
            case JsonValueKind.Number:
                facts.Add(pointer, element.GetDecimal().ToString("0.############", CultureInfo.InvariantCulture));
                break;
            default:
                facts.Add(pointer, element.ToString());
                break;
        }
    }
}
