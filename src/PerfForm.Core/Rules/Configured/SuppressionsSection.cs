using System.Globalization;
using PerfForm.Core.Configuration;

namespace PerfForm.Core.Rules.Configured;

/// <summary>The section <c>suppressions</c>: accepted findings, each with its reason.</summary>
internal static class SuppressionsSection
{
    private static readonly string[] Keys = ["rule", "reason", "expires", "file", "sheet", "cell", "indicator"];

    /// <summary>Reads the section.</summary>
    public static IReadOnlyList<Suppression> Read(ConfigNode section) => [.. section.Items().Select(ReadOne).OfType<Suppression>()];

    private static Suppression? ReadOne(ConfigNode node)
    {
        var entries = node.Entries(Keys).ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);
        var rule = entries.TryGetValue("rule", out var ruleNode) ? ruleNode.Rule() : null;
        var reason = entries.TryGetValue("reason", out var reasonNode) ? reasonNode.Text() : null;
        if (node.IsMap && ruleNode is null)
        {
            node.Report(new("缺少 rule（规则代码或名称）", "rule is missing: a code or name"));
        }

        if (node.IsMap && reasonNode is null)
        {
            node.Report(new("缺少 reason：豁免要写明理由", "reason is missing: say why the finding is accepted"));
        }

        return rule is null || reason is null ? null : new Suppression(rule, reason, Path.GetFileName(node.Place), node.File)
        {
            Expires = entries.TryGetValue("expires", out var expires) ? DateOf(expires) : null,
            InFile = TextOf("file"),
            Sheet = TextOf("sheet"),
            Cell = TextOf("cell"),
            Indicator = TextOf("indicator"),
        };

        string? TextOf(string key) => entries.TryGetValue(key, out var value) ? value.Text() : null;
    }

    private static DateOnly? DateOf(ConfigNode node)
    {
        if (DateOnly.TryParseExact(node.Text(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        node.Report(new("此处应为日期，如 2026-12-31", "expected a date, such as 2026-12-31"));
        return null;
    }
}
