using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Model;

namespace PerfForm.Core.Rules.UserRules;

/// <summary>Runs users' rules.</summary>
internal static class UserRuleCheck
{
    /// <summary>What the rules find in a file's forms.</summary>
    public static IEnumerable<Diagnostic> In(IEnumerable<FormCase> forms, IReadOnlyList<UserRule> rules) =>
        forms.SelectMany(form => rules.SelectMany(rule => rule.FormKind is not null && rule.FormKind != form.Form.Kind.Name ? [] : In(form, rule)));

    private static IEnumerable<Diagnostic> In(FormCase form, UserRule rule)
    {
        if (rule.IsAboutForms)
        {
            return IsGiven(rule, field => UserFields.Default.Of(form.Form, field).Text)
                ? Failing(rule, field => UserFields.Default.Of(form.Form, field)).Select(place => Found(form, rule, place))
                : [];
        }

        return form.Form.Indicators
            .Where(indicator =>
                (rule.TargetKind is null || indicator.Target.KindName() == rule.TargetKind)
                && IsGiven(rule, field => UserFields.Default.Of(indicator, field).Text))
            .SelectMany(indicator => Failing(rule, field => UserFields.Default.Of(indicator, field)).Select(place => Found(form, rule, place)));
    }

    private static bool IsGiven(UserRule rule, Func<string, string?> textOf) =>
        rule.Patterns.All(pattern => textOf(pattern.Field) is { } text && pattern.Pattern?.IsMatch(text) == true);

    private static IEnumerable<(string? Text, CellAddress? Cell)> Failing(UserRule rule, Func<string, (string? Text, CellAddress? Cell)> of) =>
        rule.Then.Where(condition => condition.Holds(of(condition.Field).Text) == false).Select(condition => of(condition.Field));

    private static Diagnostic Found(FormCase form, UserRule rule, (string? Text, CellAddress? Cell) place) =>
        new(rule.Kind, rule.Kind.Severity, form.File, new(rule.Message, rule.Message))
        {
            Sheet = form.Form.Sheet,
            Cell = place.Cell,
            Category = rule.Category,
            Actual = string.IsNullOrEmpty(place.Text) ? null : DiagnosticValue.Of(place.Text),
        };
}
