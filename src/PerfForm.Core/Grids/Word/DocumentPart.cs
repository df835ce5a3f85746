using System.Xml;
using PerfForm.Core.Grids.Content;
using PerfForm.Core.Grids.Flow;

namespace PerfForm.Core.Grids.Word;

/// <summary>The main part of a document: paragraphs and tables, as they read when all tracked changes are accepted.</summary>
internal sealed class DocumentPart
{
    private readonly XmlReader _xml;
    private readonly FlowDocument _flow;

    private DocumentPart(XmlReader xml, FlowDocument flow) => (_xml, _flow) = (xml, flow);

    /// <summary>Reads the part into a document's flow.</summary>
    public static void Read(XmlReader xml, FlowDocument flow)
    {
        xml.MoveToContent();
        var part = new DocumentPart(xml, flow);
        part.ReadBlocks(cell: null);

        // To the end, so that all of it is known to be well-formed.
        while (xml.Read())
        {
        }
    }

    // Paragraphs and tables in the body, or in a cell. Deleted text is none; a picture's fallback repeats it.
    private void ReadBlocks(FlowCell? cell)
    {
        var depth = _xml.Depth;
        while (_xml.NextIn(depth))
        {
            switch (_xml.WordName())
            {
                case "p":
                    ReadParagraph(cell);
                    break;
                case "tbl":
                    ReadTable(cell);
                    break;
                case "del" or "moveFrom" or "Fallback" or "tblPr" or "trPr" or "tcPr" or "sdtPr":
                    break;
                default:
                    ReadBlocks(cell);
                    break;
            }
        }
    }

    private void ReadParagraph(FlowCell? cell)
    {
        var text = new WordText();
        ReadRuns(text, cell);
        if (cell is null)
        {
            if (text.BeginsPage)
            {
                _flow.BreakPage();
            }

            _flow.AddLine(text.ToString());
        }
        else
        {
            cell.AddLine(text.ToString(), text.IsSeen);
        }

        if (text.EndsPage && cell is null)
        {
            _flow.BreakPage();
        }
    }

    private void ReadRuns(WordText text, FlowCell? cell)
    {
        var depth = _xml.Depth;
        while (_xml.NextIn(depth))
        {
            switch (_xml.WordName())
            {
                case "txbxContent":
                    ReadBlocks(cell);
                    break;
                case "pPr":
                    ReadProperties(text, isOfBody: cell is null);
                    break;
                case "rPr":
                    text.IsVanished = _xml.HasElement("vanish");
                    break;
                case "del" or "moveFrom" or "Fallback" or "instrText" or "rt" or "sdtPr":
                    break;
                case var name when text.Add(name, _xml):
                    break;
                default:
                    ReadRuns(text, cell);
                    break;
            }
        }
    }

    private void ReadProperties(WordText text, bool isOfBody)
    {
        var depth = _xml.Depth;
        while (_xml.NextIn(depth))
        {
            var name = _xml.WordName();
            text.EndsPage |= name == "sectPr";
            if (name == "pageBreakBefore" && isOfBody && _xml.IsOn())
            {
                _flow.BreakPage();
            }
        }
    }

    // A table of one column is a frame: what stands in it is read as if it stood in the text.
    private void ReadTable(FlowCell? cell)
    {
        var number = _flow.NextNumber();
        var depth = _xml.Depth;
        var isFrame = false;
        FlowTable? table = null;
        while (_xml.NextIn(depth))
        {
            switch (_xml.WordName())
            {
                case "tblGrid":
                    isFrame = _xml.CountOf("gridCol") == 1;
                    break;
                case "tblPr" or "del" or "moveFrom":
                    break;
                case "tr" when !isFrame:
                    ReadRow(table ??= _flow.Begin(number, isNested: cell is not null));
                    break;
                case not "tr" when !isFrame:
                    ReadRows(table ??= _flow.Begin(number, isNested: cell is not null));
                    break;
                default:
                    ReadBlocks(cell);
                    break;
            }
        }
    }

    // Rows within content controls and the like.
    private void ReadRows(FlowTable table)
    {
        var depth = _xml.Depth;
        while (_xml.NextIn(depth))
        {
            switch (_xml.WordName())
            {
                case "tr":
                    ReadRow(table);
                    break;
                case "del" or "moveFrom" or "sdtPr":
                    break;
                default:
                    ReadRows(table);
                    break;
            }
        }
    }

    private void ReadRow(FlowTable table)
    {
        var depth = _xml.Depth;
        var isBegun = false;
        while (_xml.NextIn(depth))
        {
            var name = _xml.WordName();
            if (name == "trPr")
            {
                var properties = RowProperties.Read(_xml);
                if (properties.IsDeleted)
                {
                    return;
                }

                table.BeginRow(properties.Skipped);
                isBegun = true;
            }
            else if (name is not ("tblPrEx" or "del" or "moveFrom"))
            {
                if (!isBegun)
                {
                    table.BeginRow();
                    isBegun = true;
                }

                ReadCells(name, table);
            }
        }
    }

    // A cell, or one within a content control.
    private void ReadCells(string name, FlowTable table)
    {
        if (name == "tc")
        {
            ReadCell(table);
            return;
        }

        var depth = _xml.Depth;
        while (name != "sdtPr" && _xml.NextIn(depth))
        {
            ReadCells(_xml.WordName(), table);
        }
    }

    // The properties stand first. What a continued cell holds, Word does not show.
    private void ReadCell(FlowTable table)
    {
        var depth = _xml.Depth;
        var isOpen = _xml.NextIn(depth);
        var properties = isOpen && _xml.WordName() == "tcPr" ? CellProperties.Read(_xml) : null;
        if (properties is { IsContinued: true } && table.Continue(properties.Columns))
        {
            return;
        }

        var cell = table.Place(rows: 1, properties?.Columns ?? 1);
        isOpen = isOpen && (properties is null || _xml.NextIn(depth));
        for (; isOpen; isOpen = _xml.NextIn(depth))
        {
            ReadBlock(cell);
        }
    }

    private void ReadBlock(FlowCell cell)
    {
        switch (_xml.WordName())
        {
            case "p":
                ReadParagraph(cell);
                break;
            case "tbl":
                ReadTable(cell);
                break;
            case "del" or "moveFrom":
                break;
            default:
                ReadBlocks(cell);
                break;
        }
    }
}
