namespace PerfForm.Core.Writers.Xlsx;

/// <summary>What a workbook is for.</summary>
internal enum WorkbookUse
{
    /// <summary>To be worked with: plain cells.</summary>
    Data,

    /// <summary>To be printed too: cells with lines around them, all columns on one page, pages numbered.</summary>
    Print,
}
