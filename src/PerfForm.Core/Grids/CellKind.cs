namespace PerfForm.Core.Grids;

/// <summary>What kind of content a cell holds.</summary>
public enum CellKind
{
    /// <summary>Text, also a number stored as text.</summary>
    Text,

    /// <summary>A number, shown as such.</summary>
    Number,

    /// <summary>A number shown as a percentage: 0.95 reads <c>95%</c>.</summary>
    Percent,

    /// <summary>A date, read in the parts that its number format shows.</summary>
    Date,

    /// <summary>TRUE or FALSE.</summary>
    Boolean,

    /// <summary>A formula's error value such as <c>#REF!</c>.</summary>
    Error,
}
