namespace PerfForm.Core.Model.Contract;

/// <summary>The types of values in the contract.</summary>
internal enum FieldType
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>An exact decimal number.</summary>
    Number,

    /// <summary>A truth value.</summary>
    Truth,

    /// <summary>A number or a text.</summary>
    NumberOrText,

    /// <summary>An object.</summary>
    Object,

    /// <summary>A list of objects.</summary>
    List,

    /// <summary>A list of texts.</summary>
    Texts,
}
