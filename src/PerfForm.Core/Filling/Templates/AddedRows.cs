namespace PerfForm.Core.Filling.Templates;

/// <summary>Rows that are added to a sheet, each like the one that they stand below.</summary>
/// <param name="Below">The row, from 0, as the sheet was received.</param>
/// <param name="Count">How many.</param>
internal sealed record AddedRows(int Below, int Count);
