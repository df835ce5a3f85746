using PerfForm.Core.Model;

namespace PerfForm.Core.Rules;

/// <summary>What stands in a row of a form, in the order in which the form has it.</summary>
internal sealed class PlacedRow
{
    /// <summary>The indicators whose value stands here.</summary>
    public List<Indicator> Indicators { get; } = [];

    /// <summary>The amounts.</summary>
    public List<Sourced<decimal>> Amounts { get; } = [];

    /// <summary>The texts of goals, tasks and indicators.</summary>
    public List<Sourced<string>> Texts { get; } = [];

    /// <summary>What nothing took.</summary>
    public List<UnclaimedCell> Unclaimed { get; } = [];
}
