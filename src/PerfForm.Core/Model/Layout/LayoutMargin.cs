namespace PerfForm.Core.Model.Layout;

/// <summary>How clearly the cells of a column say what it holds: how many of them fit, and how many fit what comes next.</summary>
/// <param name="Fitting">How many of the cells hold what the column was taken for.</param>
/// <param name="Next">What the cells may be taken for next; null where none of them fits anything else.</param>
/// <param name="NextFitting">How many of the cells hold that.</param>
/// <param name="Cells">How many cells were looked at.</param>
public sealed record LayoutMargin(int Fitting, LabelRole? Next, int NextFitting, int Cells)
{
    // A lead of less than a third of the cells: two of three against one is enough.
    private const int ThinnestPart = 3;

    /// <summary>Whether the lead over the next is so small that a person should look.</summary>
    public bool IsThin => (Fitting - NextFitting) * ThinnestPart < Cells;
}
