using PerfForm.Cli.Reporting;
using PerfForm.Core.Rules;
using PerfForm.Core.Rules.Configured;
using PerfForm.Core.Text;

namespace PerfForm.Cli.Commands;

/// <summary>What a command line asks of the rules, as the rules take it.</summary>
internal static class LintChecks
{
    /// <summary>The options; null and told where a rule or profile is not known.</summary>
    public static LintOptions? Of(RuleOptions rules, ConfigurationFiles configuration, IReadOnlyList<Settings> settings, DiagnosticReport report)
    {
        var users = settings.SelectMany(own => own.Rules).Select(rule => rule.Kind).ToList();
        var isUsers = (string selector) => users.Exists(kind => kind.Code == selector || kind.Name == selector);
        foreach (var unknown in rules.Select.Concat(rules.Ignore).Where(selector => !RuleSelector.IsKnown(selector) && !isUsers(selector)))
        {
            var nearest = RuleSelector.Nearest(unknown);
            report.WriteProblem(unknown, nearest is null
                ? new("没有这条规则；perfform rules 列出全部", "there is no such rule; perfform rules lists them all")
                : new Bilingual($"没有这条规则；是否想写 {nearest}？", $"there is no such rule; did you mean {nearest}?"));
            return null;
        }

        var profile = rules.Profile is null ? null : configuration.Profile(rules.Profile);
        return configuration.HasProblems(report) ? null : new LintOptions
        {
            Select = rules.Select,
            Ignore = rules.Ignore,
            Profile = profile,
            ConfigurationsNotUsed = configuration.NotUsed,
            IsForPublication = rules.ForPublication,
            KeepsLedger = false,
            Today = DateOnly.FromDateTime(DateTime.Now),
        };
    }
}
