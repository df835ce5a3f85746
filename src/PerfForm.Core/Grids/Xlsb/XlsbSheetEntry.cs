namespace PerfForm.Core.Grids.Xlsb;

/// <summary>A sheet as the workbook part lists it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="RelationshipId">The relationship that leads to its part.</param>
/// <param name="Visibility">Whether a person sees it.</param>
internal sealed record XlsbSheetEntry(string Name, string RelationshipId, SheetVisibility Visibility);
