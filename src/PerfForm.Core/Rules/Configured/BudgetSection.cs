using PerfForm.Core.Configuration;

namespace PerfForm.Core.Rules.Configured;

/// <summary>The section <c>budget</c>: what of the money is as it should be.</summary>
internal static class BudgetSection
{
    /// <summary>Reads the section.</summary>
    public static Exclusions Read(ConfigNode section) =>
        section.Entries(["tasksWithoutForm"]).Aggregate(Exclusions.None, (sofar, entry) => sofar with { TasksWithoutForm = entry.Value.Texts() });
}
