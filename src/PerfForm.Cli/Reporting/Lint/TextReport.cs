using System.Text;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Rules;
using PerfForm.Core.Text;

namespace PerfForm.Cli.Reporting.Lint;

/// <summary>For people: the digest first, then each finding with its row among the neighbours; those of one rule on one sheet together.</summary>
internal sealed class TextReport : ILintReport
{
    public string Format => "text";

    public void Write(LintResult result, ReportManner manner, Stream output)
    {
        // Line by line: of a large run the whole would be the most that is in memory.
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        if (!manner.IsConcise)
        {
            new DigestText(manner.Language, isWhole: manner.LeastShown == Severity.Info).Write(result.Digest, text);
        }

        if (result.SinceBaseline is { } since && !manner.IsConcise)
        {
            text.Write(since.Said.In(manner.Language) + "\n\n");
        }

        var finding = new FindingText(manner);
        var hidden = 0;
        foreach (var ofFile in result.Files.Select(file => file.Diagnostics).Append(result.Housekeeping))
        {
            var shown = ofFile.Where(diagnostic => diagnostic.Severity >= manner.LeastShown).ToList();
            hidden += ofFile.Count - shown.Count;
            foreach (var told in manner.IsConcise ? shown.Select(finding.OnOneLine) : GroupsOf(shown).Select(finding.Of))
            {
                text.Write(told);
                text.Write('\n');
            }
        }

        if (hidden > 0)
        {
            text.Write(new Bilingual($"另有 {hidden} 条没有列出；--all 全部列出\n", $"{hidden} more not shown; --all shows them\n").In(manner.Language));
        }

        if (manner.HasLedger)
        {
            text.Write(new LedgerText(manner.Language).Of(result.Ledger));
        }
    }

    // One rule, one sheet, one severity: one cause. Errors come first, and are told one by one.
    private static IEnumerable<IReadOnlyList<Diagnostic>> GroupsOf(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics
            .OrderByDescending(diagnostic => diagnostic.Severity)
            .GroupBy(
                diagnostic =>
                    $"{diagnostic.File}|{diagnostic.Sheet}|{diagnostic.Kind.Code} "
                        + $"{diagnostic.Kind.Name}|{diagnostic.Severity.Name()}|{(diagnostic.Severity == Severity.Error ? diagnostic.Cell?.ToString() : null)}",
                StringComparer.Ordinal)
            .Select(group => (IReadOnlyList<Diagnostic>)[.. group]);
}
