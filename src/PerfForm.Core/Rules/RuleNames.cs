using PerfForm.Core.Configuration;

namespace PerfForm.Core.Rules;

/// <summary>Reads codes, prefixes of codes and names of rules in configurations.</summary>
internal static class RuleNames
{
    /// <summary>A code, prefix of codes, or name of a rule; null and reported for anything else.</summary>
    public static string? Rule(this ConfigNode node)
    {
        var name = node.Scalar;
        if (RuleSelector.IsKnown(name) || node.OwnRules.Any(own => RuleSelector.Chooses(name, own)))
        {
            return name;
        }

        var nearest = RuleSelector.Nearest(name);
        node.Report(nearest is null
            ? new($"没有“{name}”这条规则；perfform rules 列出全部", $"there is no rule '{name}'; perfform rules lists them all")
            : new($"没有“{name}”这条规则；是否想写 {nearest}？", $"there is no rule '{name}'; did you mean {nearest}?"));
        return null;
    }

    /// <summary>The entries of a map whose keys are codes, prefixes of codes, or names of rules.</summary>
    public static IEnumerable<ConfigEntry> EntriesOfRules(this ConfigNode node)
    {
        if (!node.IsMap)
        {
            node.Report(new("此处应为键值对，如 PF404: warning", "expected a map, such as PF404: warning"));
        }

        foreach (var (key, value) in node.Pairs())
        {
            if (key.Rule() is { } rule)
            {
                yield return new ConfigEntry(rule, value);
            }
        }
    }
}
