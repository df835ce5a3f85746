using System.Text;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Rules;

namespace PerfForm.Cli.Reporting.Lint;

/// <summary>For people: each finding with its row among the neighbours; those of one rule on one sheet together.</summary>
internal sealed class TextReport : ILintReport
{
    public string Format => "text";

    public void Write(LintResult result, ReportManner manner, Stream output)
    {
        var text = new StringBuilder();
        var finding = new FindingText(manner);
        if (manner.IsConcise)
        {
            foreach (var diagnostic in result.Diagnostics)
            {
                text.Append(finding.OnOneLine(diagnostic)).Append('\n');
            }
        }
        else
        {
            foreach (var group in GroupsOf(result.Diagnostics))
            {
                text.Append(finding.Of(group)).Append('\n');
            }
        }

        if (manner.HasLedger)
        {
            text.Append(new LedgerText(manner.Language).Of(result.Ledger));
        }

        output.Write(Encoding.UTF8.GetBytes(text.ToString()));
    }

    // One rule, one sheet, one severity: one cause. Errors are told one by one.
    private static IEnumerable<IReadOnlyList<Diagnostic>> GroupsOf(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.GroupBy(diagnostic => $"{diagnostic.File}|{diagnostic.Sheet}|{diagnostic.Kind.Code} {diagnostic.Kind.Name}|{diagnostic.Severity.Name()}|{(diagnostic.Severity == Severity.Error ? diagnostic.Cell?.ToString() : null)}", StringComparer.Ordinal).Select(group => (IReadOnlyList<Diagnostic>)[.. group]);
}
