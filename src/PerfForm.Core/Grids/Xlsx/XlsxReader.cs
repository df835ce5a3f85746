using System.Xml;
using PerfForm.Core.Grids.Excel;
using PerfForm.Core.Grids.Xlsx.Errors;
using PerfForm.Core.Guards;

namespace PerfForm.Core.Grids.Xlsx;

/// <summary>
/// Reads a workbook whose parts are written as spreadsheet programs write them: once over each part, where the reading library goes over it
/// twice. It gives what the library gives, or nothing.
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
        foreach (var (entry, sheet, errors) in sheets)
        {
            meter.AddSheet(sheet.Rows, sheet.Columns, sheet.Merged.Length);
            grids.Add(new Grid(entry.Name, CellsOf(sheet, errors, meter), entry.Visibility));
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
            var sheet = package.Read(unpacked, "worksheet", xml => SheetPart.Read(xml, reader));
            unpacked.Position = 0;
            var hasErrors = ErrorMark.IsIn(unpacked.GetBuffer().AsSpan(0, (int)unpacked.Length));
            sheets.Add(new ReadSheet(entry, sheet, hasErrors ? SheetErrors.Read(unpacked) : []));
        }

        return sheets;
    }

    private static IEnumerable<Cell> CellsOf(SheetPart sheet, List<ErrorCell> errors, CellMeter meter)
    {
        var merged = new MergedAreas(sheet.Merged);
        foreach (var cell in sheet.CellsIn(merged))
        {
            meter.Add(cell.Text);
            yield return cell;
        }

        foreach (var error in errors)
        {
            yield return new Cell(merged.AreaOf(error.Address.Row, error.Address.Column), error.Text, CellKind.Error);
        }
    }

    private sealed record ReadSheet(SheetEntry Entry, SheetPart Sheet, List<ErrorCell> Errors);
}
