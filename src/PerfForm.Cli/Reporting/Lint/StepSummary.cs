using System.Text;
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
        var found = new WorstFindings(result.Diagnostics, MostRows);
        var text = new StringBuilder(new Bilingual("## 绩效目标申报表审核\n\n", "## Review of performance declarations\n\n").In(language));
        text.Append(Cell(new DigestText(language).InOneLine(result.Digest))).Append("\n\n");
        if (result.SinceBaseline is { } since)
        {
            text.Append(Cell(since.Said.In(language))).Append("\n\n");
        }

        foreach (var note in result.Digest.Templates)
        {
            text.Append(Cell(note.Message.In(language))).Append("\n\n");
        }

        if (found.Counts.All > 0)
        {
            text.Append(new Bilingual("| 级别 | 规则 | 位置 | 说明 |\n|---|---|---|---|\n", "| severity | rule | place | message |\n|---|---|---|---|\n").In(language));
        }

        foreach (var diagnostic in found.Kept.Take(MostRows))
        {
            text.Append(
                $"| {FindingWords.Of(diagnostic.Severity, language)} | {FindingWords.Of(diagnostic.Kind, language)} "
                    + $"| {Cell($"{diagnostic.File} {diagnostic.Sheet}{(diagnostic.Cell is { } cell ? $"!{cell}" : string.Empty)}")} "
                    + $"| {Cell(diagnostic.Message.In(language))} |\n");
        }

        return text.Append(found.Counts.All > MostRows ? $"\n… {found.Counts.All - MostRows}\n" : string.Empty).ToString();
    }

    // What a cell holds must not become markup, such as a picture from elsewhere.
    private static string Cell(string text) =>
        string.Concat(VisibleText.Of(text.ReplaceLineEndings(" ")).Select(c => Markup.Contains(c, StringComparison.Ordinal) ? $"&#{(int)c};" : c.ToString()));
}
