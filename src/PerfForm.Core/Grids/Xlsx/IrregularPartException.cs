namespace PerfForm.Core.Grids.Xlsx;

/// <summary>A part is not written as spreadsheet programs write it: the workbook is left to the reading library. Caught at one place.</summary>
internal sealed class IrregularPartException : Exception;
