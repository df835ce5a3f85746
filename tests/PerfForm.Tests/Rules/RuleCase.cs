using PerfForm.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace PerfForm.Tests.Rules;

/// <summary>A case of a rule: a sketch of forms, and what the rule must find in them.</summary>
internal sealed record RuleCase(string Says, string Forms, IReadOnlyList<ExpectedFinding> Finds)
{
    public string? Settings { get; init; }

    public string? Profile { get; init; }

    public string? ConfigurationNotUsed { get; init; }

    public string? Outcome { get; init; }

    public bool IsForPublication { get; init; }

    /// <summary>The cases of a rule, firing and silent.</summary>
    public static (IReadOnlyList<RuleCase> Firing, IReadOnlyList<RuleCase> Silent) Of(PerfForm.Core.Rules.Rule rule)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(PathOf(rule))));
        var root = (YamlMappingNode)yaml.Documents[0].RootNode;
        return (Read(root, "firing"), Read(root, "silent"));
    }

    public static string PathOf(PerfForm.Core.Rules.Rule rule) =>
        Golden.PathOf(Path.Combine("tests", "PerfForm.Tests", "Rules", rule.Theme, rule.GetType().Name + ".yaml"));

    private static RuleCase[] Read(YamlMappingNode root, string key) =>
        [.. ((YamlSequenceNode)root.Children[key]).Children.Cast<YamlMappingNode>().Select(ReadOne)];

    private static RuleCase ReadOne(YamlMappingNode node)
    {
        var known = new[] { "says", "forms", "finds", "settings", "profile", "outcome", "forPublication", "configurationNotUsed" };
        Assert.All(node.Children.Keys, key => Assert.Contains(((YamlScalarNode)key).Value, known));
        var finds = node.Children.TryGetValue("finds", out var list)
            ? ((YamlSequenceNode)list).Children.Cast<YamlMappingNode>().Select(ExpectedFinding.Read).ToArray()
            : [];
        return new RuleCase(Text(node, "says")!, Text(node, "forms")!, finds)
        {
            Settings = Text(node, "settings"),
            Profile = Text(node, "profile"),
            Outcome = Text(node, "outcome"),
            ConfigurationNotUsed = Text(node, "configurationNotUsed"),
            IsForPublication = Text(node, "forPublication") == "true",
        };
    }

    internal static string? Text(YamlMappingNode node, string key) => node.Children.TryGetValue(key, out var value) ? ((YamlScalarNode)value).Value : null;
}
