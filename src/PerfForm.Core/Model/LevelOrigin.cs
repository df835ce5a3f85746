namespace PerfForm.Core.Model;

/// <summary>How an indicator's levels were known, from the surest to the least sure.</summary>
public enum LevelOrigin
{
    /// <summary>The label stands in the row itself.</summary>
    Cell,

    /// <summary>The label stands in a merged area that covers the row.</summary>
    Merged,

    /// <summary>The label is carried down from a row above; no merge says so.</summary>
    Filled,

    /// <summary>The level was worked out otherwise, and is reported (PF002).</summary>
    Inferred,
}
