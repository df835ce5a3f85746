using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using PerfForm.Core.Grids.Flow;

namespace PerfForm.Core.Grids.Html;

/// <summary>A page's tables and text. Nothing that the page names is loaded, and no script is run.</summary>
internal sealed class HtmlPage
{
    // Browsers nest no deeper either.
    private const int Deepest = 400;

    private readonly FlowDocument _flow;
    private int _depth;

    private HtmlPage(FlowDocument flow) => _flow = flow;

    /// <summary>Reads a page into a document's flow.</summary>
    public static void Read(string page, FlowDocument flow)
    {
        using var document = new HtmlParser().ParseDocument(page);
        if (document.Body is { } body)
        {
            var reader = new HtmlPage(flow);
            var text = new HtmlLines(flow.AddLine);
            reader.ReadNodes(body, text, isNested: false);
            text.End();
        }
    }

    private void ReadNodes(INode parent, HtmlLines text, bool isNested)
    {
        if (++_depth > Deepest)
        {
            throw new InvalidDataException($"The page is nested more than {Deepest} levels deep.");
        }

        foreach (var node in parent.ChildNodes)
        {
            if (node is IText plain)
            {
                text.Add(plain.Data);
            }
            else if (node is IElement element)
            {
                ReadElement(element, text, isNested);
            }
        }

        _depth--;
    }

    private void ReadElement(IElement element, HtmlLines text, bool isNested)
    {
        switch (element)
        {
            case IHtmlTableElement table:
                text.End();
                ReadTable(table, text, isNested);
                break;
            case { LocalName: "br" }:
                text.Break();
                break;
            case { LocalName: "script" or "style" or "head" or "title" or "template" or "noscript" or "noframes" or "colgroup" }:
                break;
            case { LocalName: "input" or "textarea" or "select" }:
                text.Add(HtmlControl.TextOf(element));
                break;
            case var other when HtmlShape.IsBlock(other):
                text.End();
                ReadNodes(other, text, isNested);
                text.End();
                break;
            default:
                ReadNodes(element, text, isNested);
                break;
        }
    }

    // A table of one column that holds tables is a frame: what stands in it is read as if it stood in the text.
    private void ReadTable(IHtmlTableElement element, HtmlLines text, bool isNested)
    {
        var number = _flow.NextNumber();
        if (element.Caption is { } caption)
        {
            ReadNodes(caption, text, isNested);
            text.End();
        }

        if (HtmlShape.IsFrame(element))
        {
            foreach (var cell in element.Rows.SelectMany(row => row.Cells))
            {
                ReadNodes(cell, text, isNested);
                text.End();
            }

            return;
        }

        var table = _flow.Begin(number, isNested);
        var hidden = HtmlShape.HiddenColumns(element);
        var isHidden = HtmlShape.IsWithinHidden(element);
        foreach (var row in element.Rows)
        {
            table.BeginRow();
            foreach (var cell in row.Cells)
            {
                ReadCell(cell, table, hidden, isHidden || HtmlShape.IsHidden(row) || HtmlShape.IsHidden(row.ParentElement));
            }
        }
    }

    private void ReadCell(IHtmlTableCellElement element, FlowTable table, HashSet<int> hiddenColumns, bool isHidden)
    {
        var rows = element.RowSpan == 0 ? HtmlShape.MostRows : Math.Clamp(element.RowSpan, 1, HtmlShape.MostRows);
        var columns = Math.Clamp(element.ColumnSpan, 1, HtmlShape.MostColumns);
        var cell = table.Place(rows, columns, column => isHidden || HtmlShape.IsHidden(element) || hiddenColumns.Contains(column));
        var text = new HtmlLines(line => cell.AddLine(line));
        ReadNodes(element, text, isNested: true);
        text.End();
    }
}
