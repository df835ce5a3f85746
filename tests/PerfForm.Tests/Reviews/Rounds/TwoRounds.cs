using PerfForm.Core.Diagnostics;
using PerfForm.Core.Reviews;
using PerfForm.Core.Reviews.Rounds;
using PerfForm.Core.Rules;
using PerfForm.Core.Rules.Configured;
using PerfForm.Core.Text;
using PerfForm.Tests.Rules;

namespace PerfForm.Tests.Reviews.Rounds;

/// <summary>Two rounds of forms, written as sketches, and what became of the findings.</summary>
internal static class TwoRounds
{
    /// <summary>Compares them, as a review does.</summary>
    public static RoundComparison Compare(string earlier, string now) => RoundComparison.Of(RoundOf(earlier), RoundOf(now));

    /// <summary>The round of sketched forms.</summary>
    public static Round RoundOf(string forms) => Round.Of(Review.Of(
        Linted.Sketch(forms, Settings.Default, new LintOptions()).Result, new ReviewOptions { Language = Language.Chinese }));

    /// <summary>What became of the findings of an indicator: its name, and the verdicts without doubles, in one line.</summary>
    public static string Of(RoundComparison comparison, string name)
    {
        var verdicts = comparison.Forms.SelectMany(form => form.Findings
            .Where(finding => NameOf(form.Earlier, finding.Earlier) == name || NameOf(form.Now, finding.Now) == name)
            .Select(finding => finding.Verdict.ToString()));
        return string.Join(' ', verdicts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    private static string? NameOf(RoundForm? form, RoundFinding? finding) =>
        form is null || finding is not { Indicator: >= 0, Severity: >= Severity.Warning } ? null : form.Indicators[finding.Indicator].Name;
}
