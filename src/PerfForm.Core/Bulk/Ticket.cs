using PerfForm.Core.Intake;
using PerfForm.Core.Rules.Configured;

namespace PerfForm.Core.Bulk;

/// <summary>An input that waits for its turn.</summary>
/// <param name="File">What was found.</param>
/// <param name="Settings">What its configuration says.</param>
/// <param name="DuplicateOf">The input before it that has the same bytes; null where there is none.</param>
internal sealed record Ticket(FoundFile File, Settings Settings, string? DuplicateOf)
{
    /// <summary>Whether it is the only file of the run.</summary>
    public bool IsOnly { get; init; }
}
