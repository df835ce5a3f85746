namespace PerfForm.Core.Model.Contract;

/// <summary>What the values of a column are.</summary>
public enum ColumnType
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>An exact decimal number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Truth,
}
