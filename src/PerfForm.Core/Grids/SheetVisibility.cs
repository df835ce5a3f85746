namespace PerfForm.Core.Grids;

/// <summary>Whether a person sees the sheet in the workbook.</summary>
public enum SheetVisibility
{
    /// <summary>Shown.</summary>
    Visible,

    /// <summary>Hidden; a person can unhide it.</summary>
    Hidden,

    /// <summary>Hidden so that only a macro can show it.</summary>
    VeryHidden,
}
