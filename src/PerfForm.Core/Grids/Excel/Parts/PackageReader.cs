using System.IO.Compression;
using System.Xml;
using PerfForm.Core.Guards;

namespace PerfForm.Core.Grids.Excel.Parts;

/// <summary>
/// Reads a workbook whose parts are as spreadsheet programs write them, once over each part, where the reading library goes over it twice and
/// errors would take a third time. It gives what the library gives, or nothing.
/// </summary>
internal static class PackageReader
{
    private const string WorkbookName = "xl/workbook.xml";
    private const string TextsName = "xl/sharedStrings.xml";
    private const string StylesName = "xl/styles.xml";

    /// <summary>The sheets; null where the workbook is to be read by the library.</summary>
    /// <exception cref="LimitExceededException">There is more of something than is allowed.</exception>
    public static List<Grid>? TryRead(byte[] content, CellMeter meter)
    {
        if (TryReadSheets(content) is not { } sheets)
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
            using var package = new WorkbookPackage(content);
            return package.HasDistinctParts ? ReadSheets(package) : null;
        }
        catch (Exception failure) when (failure is UnusualPartException or XmlException or InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            // Unusual or damaged: then the library says how.
            return null;
        }
    }

    private static List<ReadSheet> ReadSheets(WorkbookPackage package)
    {
        var workbook = WorkbookPart.Read(Required(package, WorkbookName));
        var parts = PartsOf(package);
        var texts = package.Part(TextsName) is { } shared ? TextsPart.Read(shared) : [];
        var styles = package.Part(StylesName) is { } formats ? StylesPart.Read(formats) : new StylesPart();
        var cells = new CellReader(texts, styles, workbook.Counts1904);
        var sheets = new List<ReadSheet>();
        foreach (var entry in workbook.Sheets)
        {
            var part = parts.TryGetValue(entry.Relationship, out var name) ? Required(package, name) : throw new UnusualPartException();
            sheets.Add(new ReadSheet(entry, SheetPart.Read(part, cells)));
        }

        return sheets;
    }

    private static Dictionary<string, string> PartsOf(WorkbookPackage package)
    {
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var relationship in package.RelationshipsOf("workbook.xml"))
        {
            _ = parts.TryAdd(relationship.Id, relationship.Part) ? true : throw new UnusualPartException();
        }

        return parts;
    }

    private static ZipArchiveEntry Required(WorkbookPackage package, string part) => package.Part(part) ?? throw new UnusualPartException();

    private static IEnumerable<Cell> CellsOf(SheetPart sheet, CellMeter meter)
    {
        var merged = new MergedAreas(sheet.Merged);
        foreach (var stored in sheet.Cells)
        {
            if (CellContent.ReadShown(stored.Value, stored.Format, merged.AreaOf(stored.Row, stored.Column)) is { } cell)
            {
                meter.Add(cell.Text);
                yield return stored.IsInHiddenRow || sheet.IsHidden(stored.Column) ? cell with { IsHidden = true } : cell;
            }
        }

        foreach (var error in sheet.Errors)
        {
            yield return new Cell(merged.AreaOf(error.Address.Row, error.Address.Column), error.Text, CellKind.Error);
        }
    }

    private sealed record ReadSheet(SheetEntry Entry, SheetPart Sheet);
}
