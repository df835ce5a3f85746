namespace PerfForm.Core.Grids.Excel.Parts;

/// <summary>A part is not as spreadsheet programs write it: the workbook is left to the reading library. Caught at one place.</summary>
internal sealed class UnusualPartException : Exception;
