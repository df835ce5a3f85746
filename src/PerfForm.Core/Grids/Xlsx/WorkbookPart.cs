using System.Xml;
using static PerfForm.Core.Grids.Xlsx.PartXml;

namespace PerfForm.Core.Grids.Xlsx;

/// <summary>The workbook part: its sheets, and how it counts days. ECMA-376 part 1, 18.2.27.</summary>
internal sealed class WorkbookPart
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly List<SheetEntry> _sheets = [];

    /// <summary>The sheets, in the order of the tabs; at least one.</summary>
    public IReadOnlyList<SheetEntry> Sheets => _sheets;

    /// <summary>Whether it counts days from 1904.</summary>
    public bool Counts1904 { get; private set; }

    /// <summary>Reads the part.</summary>
    public static WorkbookPart Read(XmlReader xml)
    {
        var workbook = new WorkbookPart();
        var isInSheets = false;
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, Depth: 1 })
            {
                isInSheets = xml.IsMain("sheets");
                workbook.Counts1904 = xml.IsMain("workbookPr") ? xml.IsTrue("date1904") : workbook.Counts1904;
            }

            // Nothing else in the part may look like a sheet.
            if (xml.NodeType == XmlNodeType.Element && (xml.LocalName == "sheet" || (isInSheets && xml.Depth > 1)))
            {
                Require(isInSheets && xml.Depth == 2 && xml.IsMain("sheet"));
                workbook.AddSheet(xml);
            }
        }

        Require(workbook._sheets.Count > 0);
        return workbook;
    }

    private void AddSheet(XmlReader xml)
    {
        var (name, relationship) = (xml.GetAttribute("name"), xml.GetAttribute("id", Relationships));
        _ = Number(xml.GetAttribute("sheetId"));
        Require(name is not null && relationship is not null && !_sheets.Exists(sheet => sheet.Relationship == relationship));
        _sheets.Add(new SheetEntry(name, relationship, VisibilityOf(xml)));
    }

    private static SheetVisibility VisibilityOf(XmlReader sheet) => sheet.GetAttribute("state") switch
    {
        null or "" or "visible" => SheetVisibility.Visible,
        "hidden" => SheetVisibility.Hidden,
        "veryHidden" => SheetVisibility.VeryHidden,
        _ => throw new IrregularPartException(),
    };
}
