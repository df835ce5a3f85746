using System.IO.Compression;

namespace PerfForm.Core.Grids.Excel.Parts;

/// <summary>The workbook part: its sheets, and how it counts days. ECMA-376 part 1, 18.2.27.</summary>
internal sealed class WorkbookPart
{
    private readonly List<SheetEntry> _sheets = [];

    /// <summary>The sheets, in the order of the tabs; at least one.</summary>
    public IReadOnlyList<SheetEntry> Sheets => _sheets;

    /// <summary>Whether it counts days from 1904.</summary>
    public bool Counts1904 { get; private set; }

    /// <summary>Reads the part.</summary>
    public static WorkbookPart Read(ZipArchiveEntry part)
    {
        var workbook = new WorkbookPart();
        using var xml = new PartReader(part, "workbook");
        while (xml.NextIn(level: 0))
        {
            if (xml.Is("workbookPr"))
            {
                workbook.Counts1904 = xml.Attribute("date1904") == "1";
            }
            else if (xml.Is("sheets"))
            {
                workbook.ReadSheets(xml);
            }
        }

        xml.Finish();
        return workbook._sheets.Count > 0 ? workbook : throw new UnusualPartException();
    }

    private void ReadSheets(PartReader xml)
    {
        while (xml.NextIn(level: 1))
        {
            _ = PartNumber.Read(xml.Attribute("sheetId"));
            if (!xml.Is("sheet") || xml.Attribute("name") is not { } name || xml.Relationship("id") is not { } relationship || _sheets.Exists(sheet => sheet.Relationship == relationship))
            {
                throw new UnusualPartException();
            }

            _sheets.Add(new SheetEntry(name, relationship, VisibilityOf(xml)));
        }
    }

    private static SheetVisibility VisibilityOf(PartReader sheet) => sheet.Attribute("state") switch
    {
        null or "" or "visible" => SheetVisibility.Visible,
        "hidden" => SheetVisibility.Hidden,
        "veryHidden" => SheetVisibility.VeryHidden,
        _ => throw new UnusualPartException(),
    };
}
