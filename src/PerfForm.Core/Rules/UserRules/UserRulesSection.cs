using System.Text.RegularExpressions;
using PerfForm.Core.Configuration;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Importers;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.UserRules;

/// <summary>The section <c>rules</c>: the user's own rules, given and then.</summary>
internal static partial class UserRulesSection
{
    private const string Name = "name";
    private const string Then = "then";
    private const string Message = "message";
    private static readonly string[] Keys = [Name, "code", "severity", "category", Message, "given", Then, "examples"];
    private static readonly string[] IndicatorKeys = ["form", "level1", "level2", "name", "kind"];
    private static readonly string[] FormKeys = ["form", "title", "unit"];
    private static readonly string[] FormKinds = [.. FormReaders.All.Select(reader => reader.Kind.Name)];
    private static readonly string[] TargetKinds = ["number", "range", "deadline", "multiple", "qualitative", "notApplicable", "placeholder", "text", "blank"];
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    /// <summary>Reads the section.</summary>
    public static IReadOnlyList<UserRule> Read(ConfigNode section) => [.. section.Items().Select(ReadOne).OfType<UserRule>()];

    private static UserRule? ReadOne(ConfigNode node)
    {
        var entries = node.Entries(Keys).ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);
        foreach (var key in new[] { Name, Message, Then }.Where(key => node.IsMap && !entries.ContainsKey(key)))
        {
            node.Report(new($"缺少 {key}", $"{key} is missing"));
        }

        if (!entries.TryGetValue(Name, out var name) || !entries.TryGetValue(Message, out var message) || !entries.TryGetValue(Then, out var then))
        {
            return null;
        }

        if (RuleCatalogue.AllKinds.Any(kind => kind.Name == name.Text()))
        {
            name.Report(new("这是自带规则的名称；请另取一个", "a rule that ships with the tool has this name; choose another"));
        }

        var severity = entries.TryGetValue("severity", out var level) && level.OneOf(SeverityNames.All) is { } named
            ? SeverityNames.Parse(named)
            : Severity.Warning;
        var code = entries.TryGetValue("code", out var codeNode)
            ? Shaped(codeNode, CodeShape(), new("代码应为两个以上大写字母加数字，如 SZ001（不能用 PF）", "a code is two or more capitals and digits, such as SZ001 (not PF)"))
            : UserRule.NoCode;
        var rule = new UserRule(
            new DiagnosticKind(
                code,
                Shaped(
                    name,
                    NameShape(),
                    new("名称应为小写字母、数字和连字符，如 training-at-least-two", "a name is lower-case letters, digits and hyphens, such as training-at-least-two")),
                severity),
            CategoryOf(entries),
            message.Text(),
            node.Place);
        rule = entries.TryGetValue("given", out var given) ? WithGiven(rule, given) : rule;
        rule = rule with { Then = ConditionsOf(then, UserFields.Default.NamesFor(rule.IsAboutForms)) };
        return entries.TryGetValue("examples", out var examples) ? WithExamples(rule, examples) : rule;
    }

    private static string Shaped(ConfigNode node, Regex shape, Bilingual expected)
    {
        var text = node.Text();
        if (text.Length > 0 && !shape.IsMatch(text))
        {
            node.Report(expected);
        }

        return text;
    }

    private static int CategoryOf(Dictionary<string, ConfigNode> entries)
    {
        if (!entries.TryGetValue("category", out var node))
        {
            return ReviewCategory.Other;
        }

        if (node.Number() is { } number and >= ReviewCategory.Incomplete and <= ReviewCategory.Other && number == Math.Floor(number))
        {
            return (int)number;
        }

        node.Report(new("此处应为 1 至 11（审核意见类别）", "expected 1 to 11, the reviewers' category"));
        return ReviewCategory.Other;
    }

    private static UserRule WithGiven(UserRule rule, ConfigNode given)
    {
        var entries = given.Entries(["indicators", "forms"]).ToList();
        if (entries.Count > 1)
        {
            given.Report(new("indicators 和 forms 只能写一个", "give indicators or forms, not both"));
        }

        foreach (var (key, value) in entries.Take(1))
        {
            rule = rule with { IsAboutForms = key == "forms" };
            foreach (var (condition, of) in value.Entries(key == "forms" ? FormKeys : IndicatorKeys))
            {
                rule = condition switch
                {
                    "form" => rule with { FormKind = of.OneOf(FormKinds) },
                    "kind" => rule with { TargetKind = of.OneOf(TargetKinds) },
                    _ => rule with { Patterns = [.. rule.Patterns, new UserPattern(condition, PatternOf(of, condition is "level1" or "level2"))] },
                };
            }
        }

        return rule;
    }

    private static List<UserCondition> ConditionsOf(ConfigNode then, IReadOnlyList<string> fields)
    {
        List<ConfigNode> items = then.IsMap ? [then] : [.. then.Items()];
        if (items.Count == 0)
        {
            then.Report(new("then 里没有条件", "then says nothing"));
        }

        return [.. items.Select(item => ConditionOf(item, fields)).OfType<UserCondition>()];
    }

    private static UserCondition? ConditionOf(ConfigNode item, IReadOnlyList<string> fields)
    {
        var entries = item.Entries(UserCondition.Keys).ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);
        if (entries.TryGetValue("requires", out var required))
        {
            return required.OneOf(fields) is { } needed ? new UserCondition(needed) { IsRequired = true } : null;
        }

        if (!entries.TryGetValue("field", out var fieldNode))
        {
            if (item.IsMap)
            {
                item.Report(new("缺少 field（或 requires）", "field (or requires) is missing"));
            }

            return null;
        }

        if (item.IsAlone)
        {
            item.Report(
                new(
                    "只有 field，没有要求；可用：matches, atLeast, atMost, oneOf",
                    "a field and nothing that must be so of it; known are matches, atLeast, atMost, oneOf"));
        }

        if (fieldNode.OneOf(fields) is not { } field)
        {
            return null;
        }

        if ((entries.ContainsKey("atLeast") || entries.ContainsKey("atMost")) && !UserFields.Default.IsNumber(field))
        {
            fieldNode.Report(new($"{field} 不是数，不能用 atLeast、atMost", $"{field} is no number, so atLeast and atMost say nothing of it"));
        }

        return new UserCondition(field)
        {
            Matches = entries.TryGetValue("matches", out var pattern) ? PatternOf(pattern, isWhole: false) : null,
            AtLeast = entries.TryGetValue("atLeast", out var least) ? least.Number() : null,
            AtMost = entries.TryGetValue("atMost", out var most) ? most.Number() : null,
            OneOf = entries.TryGetValue("oneOf", out var words) ? words.Texts() : [],
        };
    }

    private static Regex? PatternOf(ConfigNode node, bool isWhole)
    {
        var pattern = node.Text();
        try
        {
            return new Regex(
                isWhole ? $"^(?:{pattern})$" : pattern,
                RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking,
                Longest);
        }
        catch (Exception broken) when (broken is ArgumentException or NotSupportedException)
        {
            node.Report(new($"不是有效的正则表达式：{broken.Message}", $"not a valid regular expression: {broken.Message}"));
            return null;
        }
    }

    [GeneratedRegex("^(?!PF[0-9])[A-Z]{2,8}[0-9]{0,4}$")]
    private static partial Regex CodeShape();

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture)]
    private static partial Regex NameShape();

    private static UserRule WithExamples(UserRule rule, ConfigNode examples)
    {
        foreach (var (key, value) in examples.Entries(["bad", "good"]))
        {
            rule = key == "bad" ? rule with { Bad = value.Texts() } : rule with { Good = value.Texts() };
        }

        return rule;
    }
}
