using System.Text;
using PerfForm.Core.Bulk;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules;

namespace PerfForm.Cli.Reporting.Lint;

/// <summary>For people: each finding with its row among the neighbours; those of one rule on one sheet together.</summary>
internal sealed class TextReport : ILintReport
{
    public string Format => "text";

    public void Write(LintResult result, ReportManner manner, Stream output)
    {
        // Line by line: of a large run the whole would be the most that is in memory.
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        var finding = new FindingText(manner);
        foreach (var ofFile in result.Documents.Select(document => document.Diagnostics).Append(result.Housekeeping))
        {
            foreach (var told in manner.IsConcise ? ofFile.Select(finding.OnOneLine) : GroupsOf(ofFile).Select(finding.Of))
            {
                text.Write(told);
                text.Write('\n');
            }
        }

        if (manner.HasLedger)
        {
            text.Write(new LedgerText(manner.Language).Of(result.Ledger));
        }
    }

    // One rule, one sheet, one severity: one cause. Errors are told one by one.
    private static IEnumerable<IReadOnlyList<Diagnostic>> GroupsOf(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics
            .GroupBy(
                diagnostic =>
                    $"{diagnostic.File}|{diagnostic.Sheet}|{diagnostic.Kind.Code} "
                        + $"{diagnostic.Kind.Name}|{diagnostic.Severity.Name()}|{(diagnostic.Severity == Severity.Error ? diagnostic.Cell?.ToString() : null)}",
                StringComparer.Ordinal)
            .Select(group => (IReadOnlyList<Diagnostic>)[.. group]);
}
