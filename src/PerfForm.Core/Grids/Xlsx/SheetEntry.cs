namespace PerfForm.Core.Grids.Xlsx;

/// <summary>A sheet as the workbook part lists it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Relationship">The relationship to its part.</param>
/// <param name="Visibility">Whether a person sees it.</param>
internal sealed record SheetEntry(string Name, string Relationship, SheetVisibility Visibility);
