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
    private const string Workbook = "xl/workbook.xml";
    private const string Relationships = "xl/_rels/workbook.xml.rels";
    private const string SharedStrings = "xl/sharedStrings.xml";
    private const string Styles = "xl/styles.xml";

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
        var workbook = package.Read(package.Unpack(Workbook), "workbook", WorkbookPart.Read);
        var relationships = package.Read(package.Unpack(Relationships), "Relationships", RelationshipsPart.Read, RelationshipsPart.Namespace);
        var strings = package.Has(SharedStrings) ? package.Read(package.Unpack(SharedStrings), "sst", SharedStringsPart.Read) : [];
        var styles = package.Has(Styles) ? package.Read(package.Unpack(Styles), "styleSheet", StylesPart.Read) : new StylesPart();
        var reader = new CellReader(strings, styles, workbook.Counts1904);
        var sheets = new List<ReadSheet>();
        foreach (var entry in workbook.Sheets)
        {
            using var unpacked = package.Unpack(relationships.PartOf(entry.Relationship));
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
