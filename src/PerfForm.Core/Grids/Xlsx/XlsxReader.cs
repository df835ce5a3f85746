using System.Xml;
using PerfForm.Core.Grids.Excel;
using PerfForm.Core.Guards;

namespace PerfForm.Core.Grids.Xlsx;

/// <summary>
/// Reads .xlsx as spreadsheet programs write it, in one pass over each part, errors of cells included. It gives what the reading library and
/// <see cref="Errors.PackageErrors"/> give together, or nothing: then the workbook is irregular, and left to them.
/// </summary>
internal static class XlsxReader
{
    /// <summary>The sheets; null where the workbook is to be read by the library.</summary>
    /// <exception cref="LimitExceededException">There is more of something than is allowed.</exception>
    public static List<Grid>? TryRead(byte[] content, CellMeter meter)
    {
        var sheets = TryReadSheets(content);
        if (sheets is null)
        {
            return null;
        }

        // Counted only now: what is left to the library is counted there.
        var grids = new List<Grid>();
        foreach (var (entry, sheet) in sheets)
        {
            meter.AddSheet(sheet.Rows, sheet.Columns, sheet.Merged.Length);
            grids.Add(new Grid(entry.Name, CellsOf(sheet, meter), entry.Visibility));
        }

        return grids;
    }

    private static List<ReadSheet>? TryReadSheets(byte[] content)
    {
        try
        {
            using var package = new UnpackedPackage(content);
            return ReadSheets(package);
        }
        catch (Exception failure) when (
            failure is IrregularPartException or XmlException or FormatException or InvalidDataException or IOException or NotSupportedException)
        {
            // Irregular, or damaged: then the library says how.
            return null;
        }
    }

    private static List<ReadSheet> ReadSheets(UnpackedPackage package)
    {
        var places = PartPlaces.In(package);
        var workbook = package.Read(package.Unpack(places.Workbook), "workbook", WorkbookPart.Read);
        var strings = package.Has(places.SharedStrings) ? package.Read(package.Unpack(places.SharedStrings), "sst", SharedStringsPart.Read) : [];
        var styles = package.Has(places.Styles) ? package.Read(package.Unpack(places.Styles), "styleSheet", StylesPart.Read) : new StylesPart();
        var reader = new CellReader(strings, styles, workbook.Counts1904);
        var sheets = new List<ReadSheet>();
        foreach (var entry in workbook.Sheets)
        {
            using var unpacked = package.Unpack(places.Relationships.PartOf(entry.Relationship, places.Folder));
            sheets.Add(new ReadSheet(entry, package.Read(unpacked, "worksheet", xml => SheetPart.Read(xml, reader))));
        }

        return sheets;
    }

    private static IEnumerable<Cell> CellsOf(SheetPart sheet, CellMeter meter)
    {
        foreach (var cell in sheet.CellsIn(new MergedAreas(sheet.Merged)))
        {
            meter.Add(cell.Text);
            yield return cell;
        }
    }

    private sealed record ReadSheet(SheetEntry Entry, SheetPart Sheet);
}
