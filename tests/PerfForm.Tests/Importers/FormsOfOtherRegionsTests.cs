using System.Text.Json;
using System.Text.Json.Nodes;
using PerfForm.Core.Model;
using PerfForm.Tests.Seed;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Importers;

/// <summary>
/// Forms in the layouts of many regions, as tables, each with the facts that a careful person reads from it. Every fact must come out, and
/// nothing besides, but for <c>fields</c>, of which the facts name only some.
/// </summary>
public sealed class FormsOfOtherRegionsTests
{
    // Where a value stands and how its level was known differ between layouts; that they are right is tested elsewhere.
    private static readonly string[] NoFacts = ["sheet", "range", "cell", "levels", "labels", "declaredUnit", "unclaimed", "fields", "key"];

    public static TheoryData<string> Forms =>
        [.. Directory.GetFiles(Fixture.PathOf("forms"), "*.table").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_form_gives_its_facts_and_no_others(string name)
    {
        var document = Imported.Grids([.. TableText.Sheets(File.ReadAllText(Fixture.PathOf($"forms/{name}.table")))]);
        var actual = JsonNode.Parse(Imported.In("json", document))!["documents"]![0]!["forms"]?.AsArray() ?? [];
        var expected = JsonNode.Parse(File.ReadAllText(Fixture.PathOf($"forms/{name}.truth.json")))!["forms"]!.AsArray();
        Assert.Empty(FactsOf(expected).Except(FactsOf(actual)).Select(fact => $"not read: {fact.Key} = {fact.Value}"));
        Assert.Empty(FactsOf(actual).Except(FactsOf(expected)).Select(fact => $"not there: {fact.Key} = {fact.Value}"));
        Assert.Empty(FieldsOf(expected).Except(FieldsOf(actual)));
    }

    [Fact]
    public void Texts_with_a_digit_are_typed_but_for_one_and_a_half_in_a_hundred()
    {
        var targets = Forms.Cast<object[]>().SelectMany(form => TargetsOf((string)form[0])).Where(target => target.Raw.Any(char.IsDigit)).ToList();
        var untyped = targets.FindAll(target => target is WordTarget { Kind: WordTargetKind.Text or WordTargetKind.Qualitative });

        Assert.True(targets.Count > 1_000, $"{targets.Count} texts are too few to tell");
        Assert.True(untyped.Count * 200 <= targets.Count * 3, $"{untyped.Count} of {targets.Count}: {string.Join('|', untyped.Select(target => target.Raw))}");
    }

    private static IEnumerable<Target> TargetsOf(string name) =>
        Imported.Grids([.. TableText.Sheets(File.ReadAllText(Fixture.PathOf($"forms/{name}.table")))])
            .Forms.SelectMany(form => form.Indicators).Select(indicator => indicator.Target);

    private static SortedDictionary<string, string> FactsOf(JsonArray forms)
    {
        var facts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (pointer, value) in TruthFacts.Flatten(JsonSerializer.SerializeToElement(forms), string.Empty))
        {
            if (!pointer.Split('/').Any(NoFacts.Contains))
            {
                facts.Add(pointer, WithoutSpace(value));
            }
        }

        return facts;
    }

    private static IEnumerable<string> FieldsOf(JsonArray forms) =>
        forms.SelectMany((form, at) => (form!["fields"]?.AsArray() ?? []).Select(field =>
            $"{at} {WithoutSpace((string)field!["label"]!).TrimEnd(':', '：')} = {WithoutSpace((string)field["value"]!)}"));

    // Line breaks and spaces within texts are layout.
    private static string WithoutSpace(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
