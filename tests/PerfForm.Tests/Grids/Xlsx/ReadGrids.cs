using System.Globalization;
using PerfForm.Core.Grids;
using PerfForm.Core.Grids.Excel;
using PerfForm.Core.Grids.Xlsx;
using PerfForm.Core.Grids.Xlsx.Errors;
using PerfForm.Core.Guards;

namespace PerfForm.Tests.Grids.Xlsx;

/// <summary>All that is read of a workbook as text, a cell a line, by each of the two readers of .xlsx and by both together.</summary>
internal static class ReadGrids
{
    /// <summary>By the reader of one pass; null where it leaves the workbook to the library.</summary>
    public static string? InOnePass(byte[] workbook) => TextOf(() => XlsxReader.TryRead(workbook, new CellMeter(ReadingLimits.Default)));

    /// <summary>By the library, with the cells of errors that it passes over.</summary>
    public static string? ByLibrary(byte[] workbook) => TextOf(() => LibraryReader.Read(
        workbook, PackageErrors.Find, new CellMeter(ReadingLimits.Default), counts1904: Epoch.Of(workbook).Counts1904));

    /// <summary>As the program reads it.</summary>
    public static string? ByContainer(byte[] workbook) =>
        TextOf(() => new XlsxContainer().Read(workbook, XlsxContainer.Xlsx, "t", new CellMeter(ReadingLimits.Default)));

    private static string? TextOf(Func<IReadOnlyList<Grid>?> read)
    {
        try
        {
            return read() is { } grids ? string.Concat(grids.Select(LinesOf)) : null;
        }
        catch (Exception failure)
        {
            return failure.GetType().Name;
        }
    }

    private static string LinesOf(Grid grid) => $"{grid.Name} {grid.Visibility}\n{string.Concat(grid.Cells.Select(LineOf))}";

    private static string LineOf(Cell cell)
    {
        var number = cell.Number?.ToString(CultureInfo.InvariantCulture) ?? "-";
        return $"{cell.Area} {cell.Kind} {number} {(cell.IsHidden ? "hidden" : "shown")} {cell.Text.Replace("\n", "\\n", StringComparison.Ordinal)}\n";
    }
}
