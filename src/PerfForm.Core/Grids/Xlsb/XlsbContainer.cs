using PerfForm.Core.Grids.Content;
using PerfForm.Core.Grids.Excel;
using PerfForm.Core.Guards;

namespace PerfForm.Core.Grids.Xlsb;

/// <summary>The Office Open XML workbook with binary parts, .xlsb: [MS-XLSB]. No library at hand reads it.</summary>
internal sealed class XlsbContainer : IContainer
{
    private const string WorkbookFile = "workbook.bin";

    /// <summary>Office Open XML workbook with binary parts.</summary>
    public static readonly SourceFormat Xlsb = new("xlsb", new("Excel 二进制工作簿", "an Excel binary workbook"), ["xlsb"]) { IsPackage = true };

    public IReadOnlyList<SourceFormat> Formats { get; } = [Xlsb];

    public SourceFormat? Recognise(FileContent content) => content.HasPart($"xl/{WorkbookFile}") ? Xlsb : null;

    public IReadOnlyList<Grid> Read(byte[] content, SourceFormat format, string name, CellMeter meter)
    {
        using var package = new WorkbookPackage(content);
        var relationships = package.RelationshipsOf(WorkbookFile);
        var workbook = XlsbWorkbookPart.Read(Open(package, $"xl/{WorkbookFile}"));
        var sharedStrings = PartOfType("sharedStrings") is { } texts ? XlsbSharedStringsPart.Read(texts) : [];
        var styles = PartOfType("styles") is { } formats ? XlsbStylesPart.Read(formats) : new XlsbStylesPart();
        var grids = new List<Grid>();
        var hasSheet = false;
        foreach (var sheet in workbook.Sheets)
        {
            var relationship = relationships.Find(relationship => relationship.Id == sheet.RelationshipId);
            if (relationship is null || package.Part(relationship.Part) is not { } entry)
            {
                // A sheet that was never filled may have no part of its own.
                grids.Add(new Grid(sheet.Name, [], sheet.Visibility));
                continue;
            }

            hasSheet = true;
            var part = XlsbSheetPart.Read(RecordReader.Of(entry), sharedStrings);
            grids.Add(new Grid(sheet.Name, CellsOf(part, styles, workbook.Counts1904, meter), sheet.Visibility));
        }

        return hasSheet ? grids : throw new InvalidDataException("No sheet of the workbook has a part.");

        RecordReader? PartOfType(string type) =>
            relationships.Find(relationship => relationship.Type == type) is { } found ? Open(package, found.Part) : null;
    }

    private static RecordReader Open(WorkbookPackage package, string part) =>
        RecordReader.Of(package.Part(part) ?? throw new InvalidDataException($"The workbook has no part '{part}'."));

    private static IEnumerable<Cell> CellsOf(XlsbSheetPart sheet, XlsbStylesPart styles, bool counts1904, CellMeter meter)
    {
        var merged = sheet.Merged;
        foreach (var stored in sheet.Cells)
        {
            var area = merged.AreaOf(stored.Row, stored.Column);
            var format = styles.FormatOf(stored.Style);
            var cell = stored.Value switch
            {
                StoredError error => new Cell(area, ErrorValue.Text(error.Code), CellKind.Error),
                var value => CellContent.Read(value, format, area, counts1904),
            };
            if (cell is not null)
            {
                meter.Add(cell.Text);
                yield return sheet.IsHidden(stored) ? cell with { IsHidden = true } : cell;
            }
        }
    }
}
