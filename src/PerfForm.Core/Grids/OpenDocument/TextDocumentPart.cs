using System.Text;
using System.Xml;
using PerfForm.Core.Grids.Content;
using PerfForm.Core.Grids.Flow;

namespace PerfForm.Core.Grids.OpenDocument;

/// <summary>The content of a text document: paragraphs and tables, as they read when all tracked changes are accepted. ISO/IEC 26300, 5 and 9.</summary>
internal sealed class TextDocumentPart
{
    // As many as a spreadsheet has; no document comes near.
    private const int MostRows = 1_048_576;

    private readonly XmlReader _xml;
    private readonly FlowDocument _flow;
    private readonly HashSet<string> _breakingStyles = new(StringComparer.Ordinal);

    private TextDocumentPart(XmlReader xml, FlowDocument flow) => (_xml, _flow) = (xml, flow);

    /// <summary>Reads the part into a document's flow.</summary>
    public static void Read(XmlReader xml, FlowDocument flow)
    {
        var part = new TextDocumentPart(xml, flow);
        xml.MoveToContent();
        while (xml.NextIn(depth: 0))
        {
            if (xml.LocalName is "automatic-styles" or "styles")
            {
                part.ReadStyles();
            }
            else if (xml.LocalName == "body")
            {
                part.ReadBlocks(cell: null);
            }
        }

        // To the end, so that all of it is known to be well-formed.
        while (xml.Read())
        {
        }
    }

    // Paragraphs and tables that begin a page do so by their style.
    private void ReadStyles()
    {
        var depth = _xml.Depth;
        while (_xml.NextIn(depth))
        {
            var name = _xml.Named("name");
            var breaks = _xml.Named("master-page-name") is { Length: > 0 };
            var inner = _xml.Depth;
            while (_xml.NextIn(inner))
            {
                breaks |= _xml.Named("break-before") == "page";
            }

            if (breaks && name is not null)
            {
                _breakingStyles.Add(name);
            }
        }
    }

    // In the body, in a list, a section or a box, or in a cell. Deleted text stands among the tracked changes.
    private void ReadBlocks(FlowCell? cell)
    {
        var depth = _xml.Depth;
        while (_xml.NextIn(depth))
        {
            switch (_xml.LocalName)
            {
                case "p" or "h":
                    ReadParagraph(cell);
                    break;
                case "table":
                    ReadTable(cell);
                    break;
                case "tracked-changes" or "annotation" or "note" or "forms":
                    break;
                default:
                    ReadBlocks(cell);
                    break;
            }
        }
    }

    private void ReadParagraph(FlowCell? cell)
    {
        BreakPage(cell);
        var text = new StringBuilder();
        ParagraphText.Read(_xml, text, () => ReadBlocks(cell));
        if (cell is null)
        {
            _flow.AddLine(text.ToString());
        }
        else
        {
            cell.AddLine(text.ToString());
        }
    }

    private void BreakPage(FlowCell? cell)
    {
        if (cell is null && _xml.Named("style-name") is { } style && _breakingStyles.Contains(style))
        {
            _flow.BreakPage();
        }
    }

    // A table of one column is a frame: what stands in it is read as if it stood in the text.
    private void ReadTable(FlowCell? cell)
    {
        BreakPage(cell);
        ReadRows(new TableState(_flow.NextNumber(), IsNested: cell is not null), cell);
    }

    // Rows and columns may stand in groups and among headers.
    private void ReadRows(TableState state, FlowCell? cell)
    {
        var depth = _xml.Depth;
        while (_xml.NextIn(depth))
        {
            switch (_xml.LocalName)
            {
                case "table-column":
                    state.Columns += _xml.Times("number-columns-repeated", FlowTable.MostColumns);
                    break;
                case "table-row" when state.Columns == 1:
                    ReadBlocks(cell);
                    break;
                case "table-row":
                    ReadRow(state.Table ??= _flow.Begin(state.Number, state.IsNested));
                    break;
                case "table-header-rows" or "table-rows" or "table-row-group" or "table-columns" or "table-header-columns" or "table-column-group":
                    ReadRows(state, cell);
                    break;
            }
        }
    }

    // Covered cells take no place: the one that covers them does.
    private void ReadRow(FlowTable table)
    {
        table.BeginRow();
        var isHidden = _xml.IsCollapsed();
        var depth = _xml.Depth;
        while (_xml.NextIn(depth))
        {
            if (_xml.LocalName == "table-cell")
            {
                var (rows, columns) = (_xml.Times("number-rows-spanned", MostRows), _xml.Times("number-columns-spanned", FlowTable.MostColumns));
                var times = _xml.Times("number-columns-repeated", FlowTable.MostColumns);
                var placed = table.Place(rows, columns, _ => isHidden);
                ReadBlocks(placed);
                for (var more = 1; more < times; more++)
                {
                    table.Place(rows, columns, _ => isHidden).AddLine(placed.Text);
                }
            }
        }
    }

    private sealed record TableState(int Number, bool IsNested)
    {
        public int Columns { get; set; }

        public FlowTable? Table { get; set; }
    }
}
