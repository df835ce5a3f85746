using System.Text;
using PerfForm.Core.Bulk;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules;
using PerfForm.Core.Text;

namespace PerfForm.Cli.Reporting.Lint;

/// <summary>The summary of a GitHub Actions step: a Markdown table of the findings, worst first.</summary>
internal static class StepSummary
{
    /// <summary>The environment variable that names the file to add to.</summary>
    public const string Variable = "GITHUB_STEP_SUMMARY";

    private const int MostRows = 200;
    private const string Markup = "\\`*_~[]!&<>|#@";

    /// <summary>The summary as Markdown.</summary>
    public static string Of(LintResult result, Language language)
    {
        var found = result.Diagnostics.OrderByDescending(diagnostic => diagnostic.Severity).ToList();
        var text = new StringBuilder(new Bilingual("## 绩效目标申报表审核\n\n", "## Review of performance declarations\n\n").In(language));
        text.Append(new Bilingual(
            $"{found.Count(one => one.Severity == Severity.Error)} 个错误，{found.Count(one => one.Severity == Severity.Warning)} 个警告，"
                + $"{found.Count(one => one.Severity == Severity.Info)} 个提示\n\n",
            $"{found.Count(one => one.Severity == Severity.Error)} errors, {found.Count(one => one.Severity == Severity.Warning)} warnings, "
                + $"{found.Count(one => one.Severity == Severity.Info)} infos\n\n").In(language));
        if (found.Count > 0)
        {
            text.Append(new Bilingual("| 级别 | 规则 | 位置 | 说明 |\n|---|---|---|---|\n", "| severity | rule | place | message |\n|---|---|---|---|\n").In(language));
        }

        foreach (var diagnostic in found.Take(MostRows))
        {
            text.Append(
                $"| {diagnostic.Severity.Name()} | {diagnostic.Kind.Code} {diagnostic.Kind.Name} "
                    + $"| {Cell($"{diagnostic.File} {diagnostic.Sheet}{(diagnostic.Cell is { } cell ? $"!{cell}" : string.Empty)}")} "
                    + $"| {Cell(diagnostic.Message.In(language))} |\n");
        }

        return text.Append(found.Count > MostRows ? $"\n… {found.Count - MostRows}\n" : string.Empty).ToString();
    }

    // What a cell holds must not become markup, such as a picture from elsewhere.
    private static string Cell(string text) =>
        string.Concat(VisibleText.Of(text.ReplaceLineEndings(" ")).Select(c => Markup.Contains(c, StringComparison.Ordinal) ? $"&#{(int)c};" : c.ToString()));
}
