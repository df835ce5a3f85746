using PerfForm.Core.Bulk;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using YamlDotNet.RepresentationModel;

namespace PerfForm.Tests.Rules;

/// <summary>What a case says of a finding; what it leaves out may be anything.</summary>
internal sealed record ExpectedFinding(IReadOnlyList<KeyValuePair<string, string>> Facts)
{
    private static readonly string[] Known = ["at", "sheet", "severity", "name", "suggestion", "actual", "expected", "difference"];

    public static ExpectedFinding Read(YamlMappingNode node)
    {
        Assert.All(node.Children.Keys, key => Assert.Contains(((YamlScalarNode)key).Value, Known));
        return new ExpectedFinding(
            [.. node.Children.Select(pair => KeyValuePair.Create(((YamlScalarNode)pair.Key).Value!, ((YamlScalarNode)pair.Value).Value!))]);
    }

    /// <summary>Whether a finding is as expected.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="textAt">The text of the finding's cell.</param>
    public bool IsMetBy(Diagnostic finding, string? textAt) => Facts.All(fact => IsSame(fact.Value, fact.Key switch
    {
        "at" => textAt,
        "sheet" => finding.Sheet,
        "severity" => finding.Severity.Name(),
        "name" => finding.Kind.Name,
        "suggestion" => finding.Suggestion,
        "actual" => finding.Actual?.Text,
        "expected" => finding.Expected?.Text,
        _ => finding.Difference?.ToString(),
    }));

    // 96 is 96.00.
    private static bool IsSame(string expected, string? actual) =>
        expected == actual || (decimal.TryParse(expected, out var a) && decimal.TryParse(actual, out var b) && a == b);

    public override string ToString() => string.Join(", ", Facts.Select(fact => $"{fact.Key}: {fact.Value}"));
}
