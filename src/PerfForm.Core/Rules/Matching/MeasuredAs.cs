namespace PerfForm.Core.Rules.Matching;

/// <summary>What an indicator's levels say that it measures.</summary>
internal enum MeasuredAs
{
    /// <summary>What is produced, or nobody says.</summary>
    Output,

    /// <summary>How well it is produced.</summary>
    Quality,

    /// <summary>How soon it is produced.</summary>
    Timeliness,

    /// <summary>What comes of it, what it costs, who is satisfied.</summary>
    Effect,
}
