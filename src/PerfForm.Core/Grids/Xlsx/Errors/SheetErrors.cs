using System.Globalization;
using System.IO.Compression;
using System.Xml;
using PerfForm.Core.Grids.Excel;

namespace PerfForm.Core.Grids.Xlsx.Errors;

/// <summary>
/// Reads the cells of a worksheet part whose formulas gave no value: <c>&lt;c r="B4" t="e"&gt;&lt;v&gt;#REF!&lt;/v&gt;&lt;/c&gt;</c>.
/// ECMA-376 part 1, 18.3.1.4.
/// </summary>
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

    // A cell without an address that can be read stands right of the one before.
    private void EnterCell(XmlReader xml)
    {
        var address = CellAddress.TryParse(xml.GetAttribute("r")?.ToUpperInvariant(), out var written) ? written : new CellAddress(_row, _column + 1);
        _column = address.Column;
        var type = xml.GetAttribute("t");
        var (formula, value) = ContentOf(xml);
        if (type == "e")
        {
            AddUnlessEmpty(address, value ?? string.Empty);
        }
        else if (formula.Length > 0 && type != "str" && string.IsNullOrEmpty(value))
        {
            // Written by a program that does not calculate: Excel would show a result, the file holds none. An empty text is a result.
            AddUnlessEmpty(address, "=" + formula);
        }
    }

    private void AddUnlessEmpty(CellAddress address, string text)
    {
        if (text.Length > 0)
        {
            _cells.Add(new ErrorCell(address, text));
        }
    }

    // The value is null where there is no element for it.
    private static (string Formula, string? Value) ContentOf(XmlReader cell)
    {
        var (formula, element) = (string.Empty, string.Empty);
        string? value = null;
        using var inside = cell.ReadSubtree();
        while (inside.Read())
        {
            switch (inside.NodeType)
            {
                case XmlNodeType.Element:
                    element = inside.LocalName;
                    value ??= element is "v" or "t" ? string.Empty : null;
                    break;
                case XmlNodeType.EndElement:
                    element = string.Empty;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA when element == "f":
                    formula += inside.Value;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA when element is "v" or "t":
                    value += inside.Value;
                    break;
            }
        }

        return (formula.Trim(), value?.Trim());
    }
}
