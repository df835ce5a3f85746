using PerfForm.Core.Bulk;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Rules;

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
    /// <summary>The configurations in force, as displayed.</summary>
    public IReadOnlyList<string> Configurations { get; init; } = [];

    /// <summary>Findings that they switched off.</summary>
    public int SwitchedOff { get; init; }

    /// <summary>The figures of what was read and checked.</summary>
    /// <param name="result">The documents, with what was found.</param>
    /// <param name="passedOver">Files that were passed over.</param>
    /// <param name="problems">Paths that gave nothing; each counts as an error.</param>
    public static ClosingFigures Of(LintResult result, PassedOverCounts passedOver, int problems)
    {
        var counts = result.Count();
        return new(
            result.Files.Count,
            result.Files.Sum(file => file.Forms),
            counts.Errors + problems,
            counts.Warnings,
            passedOver,
            result.Files.Sum(file => file.SkippedSheets),
            result.Suppressed + result.Known.Count)
        {
            Configurations = result.Configurations,
            SwitchedOff = result.SwitchedOff,
        };
    }

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
        findings.Suppressed)
    {
        SwitchedOff = findings.SwitchedOff,
    };

    private static int Count(IReadOnlyList<Diagnostic> diagnostics, Severity severity) => diagnostics.Count(diagnostic => diagnostic.Severity == severity);
}
