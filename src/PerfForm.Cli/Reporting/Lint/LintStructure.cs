using PerfForm.Core.Diagnostics;
using PerfForm.Core.Rules;
using PerfForm.Core.Writers;

namespace PerfForm.Cli.Reporting.Lint;

/// <summary>The contract of <c>lint -f json</c> and <c>yaml</c>: which keys, in which order.</summary>
internal sealed class LintStructure(StructureWriter writer, ReportManner manner)
{
    private const string SchemaName = "perfform-lint/1";

    /// <summary>Writes the result.</summary>
    public void Write(LintResult result)
    {
        var diagnostics = result.Diagnostics.ToList();
        writer.BeginMap();
        writer.Text("schema", SchemaName);
        writer.ListOf("diagnostics", diagnostics, new DiagnosticStructure(writer, manner.Language).WriteKeys);
        if (manner.HasLedger)
        {
            writer.ListOf("ledger", result.Ledger, WriteEntry);
        }

        writer.BeginMap("summary");
        writer.Number("files", result.Documents.Count);
        writer.Number("forms", result.Documents.Sum(document => document.Forms.Count));
        writer.Number("errors", Count(diagnostics, Severity.Error));
        writer.Number("warnings", Count(diagnostics, Severity.Warning));
        writer.Number("infos", Count(diagnostics, Severity.Info));
        writer.Number("skipped", result.Documents.Sum(document => document.Skipped.Count) + manner.PassedOver);
        if (result.Suppressed + result.Known.Count > 0)
        {
            writer.Number("suppressed", result.Suppressed + result.Known.Count);
        }

        writer.EndMap();
        writer.EndMap();
    }

    private static int Count(List<Diagnostic> diagnostics, Severity severity) => diagnostics.Count(diagnostic => diagnostic.Severity == severity);

    private void WriteEntry(LedgerEntry entry)
    {
        writer.Text("code", entry.Code);
        writer.Text("name", entry.Name);
        if (entry is { File: { } file, Sheet: { } sheet, Range: { } range })
        {
            writer.Text("file", file);
            writer.Text("sheet", sheet);
            writer.Text("range", range);
        }

        writer.Text("outcome", entry.OutcomeName);
        if (entry.Findings > 0)
        {
            writer.Number("findings", entry.Findings);
        }

        if (entry.Reason is { } reason)
        {
            writer.Text("reason", reason.In(manner.Language));
        }
    }
}
