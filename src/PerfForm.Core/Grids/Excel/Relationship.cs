namespace PerfForm.Core.Grids.Excel;

/// <summary>A relationship of the workbook part to another part.</summary>
/// <param name="Id">Its name within the workbook: <c>rId1</c>.</param>
/// <param name="Type">The last segment of its type: <c>worksheet</c>, <c>styles</c>, <c>sharedStrings</c>.</param>
/// <param name="Part">The entry of the package that it leads to: <c>xl/worksheets/sheet1.xml</c>.</param>
internal sealed record Relationship(string Id, string Type, string Part);
