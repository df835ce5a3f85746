using PerfForm.Core.Bulk;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;

namespace PerfForm.Cli.Reporting;

/// <summary>What a run did, in figures.</summary>
/// <param name="Files">Files that were read, or could not be.</param>
/// <param name="Forms">Forms.</param>
/// <param name="Errors">Errors.</param>
/// <param name="Warnings">Warnings.</param>
/// <param name="PassedOver">Files that were passed over.</param>
/// <param name="SkippedSheets">Sheets that were passed over in files that were read.</param>
/// <param name="Suppressed">Findings that are accepted and were left out.</param>
internal sealed record ClosingFigures(int Files, int Forms, int Errors, int Warnings, PassedOverCounts PassedOver, int SkippedSheets, int Suppressed)
{
    /// <summary>The figures of documents.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="apart">What was found that stands in no document.</param>
    /// <param name="passedOver">Files that were passed over.</param>
    /// <param name="problems">Paths that gave nothing; each counts as an error.</param>
    /// <param name="suppressed">Findings that are accepted and were left out.</param>
    public static ClosingFigures Of(
        IReadOnlyList<Document> documents, IReadOnlyList<Diagnostic> apart, PassedOverCounts passedOver, int problems, int suppressed) => new(
        documents.Count,
        documents.Sum(document => document.Forms.Count),
        documents.Sum(document => Count(document.Diagnostics, Severity.Error)) + Count(apart, Severity.Error) + problems,
        documents.Sum(document => Count(document.Diagnostics, Severity.Warning)) + Count(apart, Severity.Warning),
        passedOver,
        documents.Sum(document => document.SkippedSheets()),
        suppressed);

    /// <summary>The figures of a conversion in bulk.</summary>
    /// <param name="summary">What the run did.</param>
    /// <param name="findings">What was found that stands in no document.</param>
    /// <param name="problems">Paths that gave nothing; each counts as an error.</param>
    public static ClosingFigures Of(BulkSummary summary, BulkFindings findings, int problems) => new(
        summary.Inputs - summary.PassedOver.Files,
        summary.Forms,
        summary.Errors + Count(findings.Housekeeping, Severity.Error) + problems,
        summary.Warnings + Count(findings.Housekeeping, Severity.Warning),
        summary.PassedOver,
        summary.SkippedSheets,
        findings.Suppressed);

    private static int Count(IReadOnlyList<Diagnostic> diagnostics, Severity severity) => diagnostics.Count(diagnostic => diagnostic.Severity == severity);
}
