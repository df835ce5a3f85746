using PerfForm.Core.Diagnostics;
using PerfForm.Core.Rules;
using PerfForm.Core.Text;

namespace PerfForm.Cli.Reporting.Lint;

/// <summary>How a report is written.</summary>
/// <param name="Language">The language of messages.</param>
/// <param name="IsConcise">Whether text has one line a finding.</param>
/// <param name="HasColor">Whether text is coloured.</param>
/// <param name="HasLedger">Whether it is told what was checked, not applicable, or could not be judged.</param>
/// <param name="FailLevel">The severity from which on findings fail a run; null for never.</param>
/// <param name="PassedOver">How many files were passed over.</param>
internal sealed record ReportManner(Language Language, bool IsConcise, bool HasColor, bool HasLedger, Severity? FailLevel, int PassedOver)
{
    /// <summary>From which severity on text shows findings; the others are counted.</summary>
    public Severity LeastShown { get; init; }

    /// <summary>Whether every input was read and checked.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>A result as data.</summary>
    public LintReport ReportOf(LintResult result) => LintReport.Of(result, HasLedger, PassedOver);
}
