using PerfForm.Core.Diagnostics;

namespace PerfForm.Cli.Commands;

/// <summary>What the user asked <c>lint</c> to do.</summary>
/// <param name="Input">What is read, and how.</param>
/// <param name="Rules">What is checked.</param>
/// <param name="Outputs">The reports; none where only a baseline is written.</param>
/// <param name="IsConcise">Whether text has one line a finding.</param>
/// <param name="HasColor">Whether text on standard output is coloured.</param>
/// <param name="HasLedger">Whether it is told what was checked and what not.</param>
/// <param name="Baseline">The file with findings that were there before; null for none.</param>
/// <param name="WriteBaseline">The file to write all findings to as a baseline; null for none.</param>
internal sealed record LintRequest(
    InputOptions Input,
    RuleOptions Rules,
    IReadOnlyList<LintOutput> Outputs,
    bool IsConcise,
    bool HasColor,
    bool HasLedger,
    string? Baseline,
    string? WriteBaseline)
{
    /// <summary>A file after <c>-o</c> that is of no format; null for none.</summary>
    public string? UnusedOutput { get; init; }

    /// <summary>From which severity on text shows findings.</summary>
    public Severity LeastShown { get; init; }
}
