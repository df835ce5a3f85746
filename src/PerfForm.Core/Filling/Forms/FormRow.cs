namespace PerfForm.Core.Filling.Forms;

/// <summary>A row of a form's drawing.</summary>
/// <param name="Block">What it is drawn for.</param>
/// <param name="Cells">
/// Its cells: a label, a field in brackets (<c>[project.name]</c>), both, <c>→</c> where the cell to the left covers this one, <c>↓</c> where the
/// one above does, or nothing.
/// </param>
internal sealed record FormRow(RowBlock Block, IReadOnlyList<string> Cells)
{
    /// <summary>Whether it has fields of a horizon (<c>term.text</c>).</summary>
    public bool Has(string horizon) => Cells.Any(cell => cell.StartsWith($"[{horizon}.", StringComparison.Ordinal));
}
