namespace PerfForm.Core.Grids.Excel;

/// <summary>A cell that holds an error value, which ExcelDataReader reads as an empty cell.</summary>
/// <param name="Address">Where it stands.</param>
/// <param name="Text">What Excel shows: <c>#REF!</c>.</param>
internal sealed record ErrorCell(CellAddress Address, string Text);
