namespace PerfForm.Core.Filling.Forms;

/// <summary>The marks of cells that another cell covers.</summary>
internal static class CellMark
{
    /// <summary>The cell to the left covers this one.</summary>
    public const string Left = "→";

    /// <summary>The cell above covers this one.</summary>
    public const string Above = "↓";
}
