namespace PerfForm.Core.Grids.Excel.Parts;

/// <summary>What a cell says that it holds. ECMA-376 part 1, 18.18.11.</summary>
internal enum CellType
{
    /// <summary>A number, also where the cell says nothing.</summary>
    Number,

    /// <summary>The index of a text that cells share.</summary>
    SharedText,

    /// <summary>A text of its own.</summary>
    Text,

    /// <summary>1 for TRUE.</summary>
    Truth,

    /// <summary>An error value.</summary>
    Error,
}
