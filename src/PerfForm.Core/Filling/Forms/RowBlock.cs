namespace PerfForm.Core.Filling.Forms;

/// <summary>What a row of a form is drawn for.</summary>
internal enum RowBlock
{
    /// <summary>The form itself: drawn once.</summary>
    Once,

    /// <summary>A main task each.</summary>
    Tasks,

    /// <summary>A goal each.</summary>
    Goals,

    /// <summary>An indicator each.</summary>
    Indicators,
}
