using System.Text;
using PerfForm.Core.Bulk;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules;
using PerfForm.Core.Text;

namespace PerfForm.Cli.Reporting.Lint;

/// <summary>Workflow commands of GitHub Actions: worst first, at most ten a kind, because GitHub shows no more of a step.</summary>
internal sealed class GitHubReport : ILintReport
{
    private const int MostOfAKind = 10;

    public string Format => "github";

    public void Write(LintResult result, ReportManner manner, Stream output)
    {
        var text = new StringBuilder();
        var worst = new WorstFindings(result.Diagnostics, MostOfAKind);
        foreach (var severity in new[] { Severity.Error, Severity.Warning, Severity.Info })
        {
            var left = worst.Counts.Of(severity) - MostOfAKind;
            foreach (var diagnostic in worst.Of(severity))
            {
                text.Append(
                    $"::{CommandOf(severity)} "
                        + $"file={Property(diagnostic.File)},title={Property(TitleOf(diagnostic))}::{Data(diagnostic.Message.In(manner.Language))}\n");
            }

            if (left > 0)
            {
                text.Append(
                    new Bilingual(
                        $"另有 {left} 个 {severity.Name()} 未列出\n",
                        $"{left} more of severity {severity.Name()} are not shown\n").In(manner.Language));
            }
        }

        output.Write(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static string TitleOf(Diagnostic diagnostic)
    {
        var place = diagnostic.Sheet is null ? string.Empty : diagnostic.Cell is { } cell ? $" {diagnostic.Sheet}!{cell}" : $" {diagnostic.Sheet}";
        return $"{diagnostic.Kind.Code} {diagnostic.Kind.Name}{place}";
    }

    private static string CommandOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    // What would end a command or a property is escaped as the runner unescapes it.
    private static string Data(string text) => VisibleText.Of(
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal));

    private static string Property(string text) =>
        Data(VisibleText.Of(text)).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
