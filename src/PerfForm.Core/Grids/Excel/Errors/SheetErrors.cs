using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace PerfForm.Core.Grids.Excel.Errors;

/// <summary>Reads the error cells of a worksheet part: <c>&lt;c r="B4" t="e"&gt;&lt;v&gt;#REF!&lt;/v&gt;&lt;/c&gt;</c>. ECMA-376 part 1, 18.3.1.4.</summary>
internal sealed class SheetErrors
{
    private readonly List<ErrorCell> _cells = [];
    private int _row = -1;
    private int _column = -1;

    /// <summary>The part's error cells, in its order.</summary>
    public static List<ErrorCell> Read(ZipArchiveEntry part)
    {
        var sheet = new SheetErrors();
        using var xml = WorkbookPackage.OpenXml(part);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                sheet.Enter(xml);
            }
        }

        return sheet._cells;
    }

    private void Enter(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "row":
                _row = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number - 1 : _row + 1;
                _column = -1;
                break;
            case "c":
                EnterCell(xml);
                break;
        }
    }

    // A cell without an address stands right of the one before.
    private void EnterCell(XmlReader xml)
    {
        var address = xml.GetAttribute("r") is { } written ? CellAddress.Parse(written) : new CellAddress(_row, _column + 1);
        _column = address.Column;
        if (xml.GetAttribute("t") == "e" && ValueOf(xml).Trim() is { Length: > 0 } value)
        {
            _cells.Add(new ErrorCell(address, value));
        }
    }

    private static string ValueOf(XmlReader cell)
    {
        using var inside = cell.ReadSubtree();
        return inside.ReadToDescendant("v", cell.NamespaceURI) ? inside.ReadElementContentAsString() : string.Empty;
    }
}
