using PerfForm.Core.Reviews.Rosters;
using PerfForm.Core.Reviews.Rounds;
using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews;

/// <summary>What is written of a review, and how.</summary>
public sealed record ReviewOptions
{
    /// <summary>The language of all outputs and their names.</summary>
    public required Language Language { get; init; }

    /// <summary>Whether the report draws clean forms too; otherwise only those with findings.</summary>
    public bool DrawsAllForms { get; init; }

    /// <summary>The earlier round that this one is compared with; null for a first round.</summary>
    internal Round? Earlier { get; init; }

    /// <summary>Who must hand in what; null where nobody said.</summary>
    public Roster? Roster { get; init; }
}
