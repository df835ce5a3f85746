namespace PerfForm.Core.Reviews.Pages;

/// <summary>A row of a drawn form.</summary>
/// <param name="Row">The row of the sheet, from 0; below 0 for text above a document's table.</param>
/// <param name="Cells">Its cells, without those that cells above reach into.</param>
internal sealed record DrawnRow(int Row, IReadOnlyList<DrawnCell> Cells);
