using PerfForm.Core.Grids;

namespace PerfForm.Core.Model;

/// <summary>What a cell of a form was recognised as, and from which evidence. For people whose template does not import; not written to data.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Text">Its text, on one line; of a cell that also holds the value, the label.</param>
/// <param name="Meaning">What it was recognised as: <c>title</c>, <c>year</c>, or a key of the vocabulary such as <c>captions.projectName</c>.</param>
/// <param name="Evidence">What spoke for it.</param>
/// <param name="Values">The cells of the values that it announces; the cell itself where label and value share it.</param>
public sealed record LayoutNote(CellAddress Cell, string Text, string Meaning, LayoutEvidence Evidence, IReadOnlyList<Cell> Values)
{
    /// <summary>The meaning of a cell that no vocabulary knows, on a sheet without a form.</summary>
    public const string Unknown = "unknown";
}
