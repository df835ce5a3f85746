using System.Globalization;
using System.Xml;
using PerfForm.Core.Filling.Values;
using PerfForm.Core.Grids;
using PerfForm.Core.Grids.Xlsx;

namespace PerfForm.Core.Filling.Templates;

/// <summary>Copies a sheet part with other contents in some cells, their styles kept, and with rows added. All else stays as it is.</summary>
internal sealed class SheetRewriter(SheetChange change, SheetScan scan, XmlReader xml, XmlWriter output)
{
    private readonly SortedDictionary<int, SortedDictionary<int, SheetEdit>> _edits = change.ByRow();
    private string _prefix = string.Empty;

    /// <summary>Copies the part.</summary>
    public void Copy()
    {
        xml.MoveToContent();
        _prefix = xml.Prefix;
        Start();
        Within(CopyElement);
        output.WriteEndElement();
    }

    private void CopyElement()
    {
        switch (xml.LocalName)
        {
            // The cells that a sheet covers need not be said.
            case "dimension":
                xml.Skip();
                break;
            case "sheetData":
                CopyRows();
                break;
            case "mergeCells":
                CopyMerged();
                break;
            case "dataValidations":
                CopyValidations();
                break;
            default:
                output.WriteNode(xml, defattr: false);
                break;
        }
    }

    // Begins the element that is read, with its attributes, and goes into it.
    private void Start(Func<string, string, string?>? attribute = null)
    {
        output.WriteStartElement(xml.Prefix, xml.LocalName, xml.NamespaceURI);
        for (var at = 0; at < xml.AttributeCount; at++)
        {
            xml.MoveToAttribute(at);
            if ((attribute is null ? xml.Value : attribute(xml.LocalName, xml.Value)) is { } value)
            {
                output.WriteAttributeString(xml.Prefix, xml.LocalName, xml.NamespaceURI, value);
            }
        }

        xml.MoveToElement();
    }

    private void Within(Action copyChild)
    {
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return;
        }

        xml.Read();
        while (xml.NodeType is not (XmlNodeType.EndElement or XmlNodeType.None))
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                copyChild();
            }
            else
            {
                xml.Read();
            }
        }

        xml.Read();
    }

    private void CopyRows()
    {
        Start();
        var row = -1;
        Within(() =>
        {
            row = xml.NumberOr(row + 2, "r") - 1;
            WriteRowsBefore(change.RowOf(row));
            var height = xml.GetAttribute("ht");
            CopyRow(row);
            for (var added = 1; added <= change.CountBelow(row); added++)
            {
                WriteAdded(row, added, height);
            }
        });
        WriteRowsBefore(int.MaxValue);
        output.WriteEndElement();
    }

    private void CopyRow(int row)
    {
        var cells = EditsOf(change.RowOf(row));
        Start((name, value) => name == "r" ? Number(change.RowOf(row) + 1) : name == "spans" ? null : value);
        var column = -1;
        Within(() =>
        {
            column = xml.GetAttribute("r") is { } written ? CellAddress.Parse(written).Column : column + 1;
            WriteCellsBefore(column, row, 0, cells);
            var address = new CellAddress(change.RowOf(row), column);
            if (cells.Remove(column, out var edit))
            {
                WriteCell(address, xml.GetAttribute("s"), edit.Value);
                xml.Skip();
            }
            else
            {
                Start((name, value) => name == "r" ? address.ToString() : value);
                Within(() => output.WriteNode(xml, defattr: false));
                output.WriteEndElement();
            }
        });
        WriteCellsBefore(int.MaxValue, row, 0, cells);
        output.WriteEndElement();
    }

    // A row that is added looks like the one above it.
    private void WriteAdded(int row, int added, string? height)
    {
        var number = change.RowOf(row) + added;
        var cells = EditsOf(number);
        Begin("row");
        output.WriteAttributeString("r", Number(number + 1));
        if (height is not null)
        {
            output.WriteAttributeString("ht", height);
            output.WriteAttributeString("customHeight", "1");
        }

        foreach (var (column, style) in scan.StylesOf(row))
        {
            WriteCellsBefore(column, row, added, cells);
            cells.Remove(column, out var edit);
            WriteCell(new CellAddress(number, column), style, edit?.Value);
        }

        WriteCellsBefore(int.MaxValue, row, added, cells);
        output.WriteEndElement();
    }

    private void WriteRowsBefore(int limit)
    {
        while (_edits.Count > 0 && _edits.Keys.First() is var row && row < limit)
        {
            Begin("row");
            output.WriteAttributeString("r", Number(row + 1));
            foreach (var (column, edit) in EditsOf(row))
            {
                WriteCell(new CellAddress(row, column), style: null, edit.Value);
            }

            output.WriteEndElement();
        }
    }

    private SortedDictionary<int, SheetEdit> EditsOf(int row) => _edits.Remove(row, out var cells) ? cells : [];

    private void WriteCellsBefore(int limit, int row, int added, SortedDictionary<int, SheetEdit> cells)
    {
        while (cells.Count > 0 && cells.Keys.First() is var column && column < limit)
        {
            cells.Remove(column, out var edit);
            WriteCell(new CellAddress(change.RowOf(row) + added, column), style: null, edit!.Value);
        }
    }

    private void WriteCell(CellAddress address, string? style, FormValue? value) => SheetCellWriter.Write(output, _prefix, address, style, value);

    // Labels beside a table grow with it; what lies in one row is merged in each row that is added below it.
    private void CopyMerged()
    {
        Start((name, value) => name == "count" ? null : value);
        Within(() => xml.Skip());
        foreach (var area in scan.Merged)
        {
            WriteMerged(change.AreaOf(area, growsBelow: area.Rows > 1));
            for (var added = 1; area.Rows == 1 && added <= change.CountBelow(area.First.Row); added++)
            {
                var row = change.RowOf(area.First.Row) + added;
                WriteMerged(new CellRange(area.First with { Row = row }, area.Last with { Row = row }));
            }
        }

        output.WriteEndElement();
    }

    private void WriteMerged(CellRange area)
    {
        Begin("mergeCell");
        output.WriteAttributeString("ref", area.ToString());
        output.WriteEndElement();
    }

    private void CopyValidations()
    {
        Start();
        Within(() =>
        {
            Start((name, value) => name == "sqref"
                ? string.Join(' ', value.Split(' ').Select(area => change.AreaOf(SheetReferences.Parse(area), growsBelow: true)))
                : value);
            Within(() => output.WriteNode(xml, defattr: false));
            output.WriteEndElement();
        });
        output.WriteEndElement();
    }

    private void Begin(string name) => output.WriteStartElement(_prefix, name, PartXml.Main);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
