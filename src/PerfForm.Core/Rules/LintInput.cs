using PerfForm.Core.Grids;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Configured;

namespace PerfForm.Core.Rules;

/// <summary>A document to check.</summary>
/// <param name="Document">What was read.</param>
/// <param name="Settings">What its configuration says.</param>
public sealed record LintInput(Document Document, Settings Settings)
{
    /// <summary>Tells that nobody waits for what is found any more.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>The file's cells, for a run that puts files away; null elsewhere.</summary>
    internal Workbook? Workbook { get; init; }

    /// <summary>Whether it is the only file of the run, so that its forms are checked beside one another: else files are.</summary>
    internal bool IsOnly { get; init; }
}
