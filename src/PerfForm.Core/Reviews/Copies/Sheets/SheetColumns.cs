namespace PerfForm.Core.Reviews.Copies.Sheets;

/// <summary>Columns beside each other that are alike.</summary>
/// <param name="First">The first, from 0.</param>
/// <param name="Last">The last.</param>
/// <param name="Style">The style of their empty cells.</param>
/// <param name="Width">How wide each is, in characters; 0 for hidden.</param>
internal sealed record SheetColumns(int First, int Last, int Style, double Width)
{
    /// <summary>Whether a column is one of them.</summary>
    public bool Contains(int column) => column >= First && column <= Last;
}
