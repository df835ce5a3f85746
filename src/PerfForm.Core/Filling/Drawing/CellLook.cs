namespace PerfForm.Core.Filling.Drawing;

/// <summary>How a cell of a form looks.</summary>
internal enum CellLook
{
    /// <summary>The form's title.</summary>
    Title,

    /// <summary>The line with the year.</summary>
    Year,

    /// <summary>The line with the unit of money.</summary>
    UnitLine,

    /// <summary>A label.</summary>
    Label,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A short text that stays as it is typed: a code, a date, a value such as 100%.</summary>
    AsTyped,

    /// <summary>An amount of money.</summary>
    Amount,

    /// <summary>A number.</summary>
    Number,
}
