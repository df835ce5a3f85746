using System.Text.RegularExpressions;
using PerfForm.Core.Grids.Flow;

namespace PerfForm.Core.Grids.Pdf;

/// <summary>Pages to tables: which pieces are one table, and which text stands between them.</summary>
/// <param name="flow">Where tables and text go.</param>
internal sealed partial class PrintedDocument(FlowDocument flow)
{
    // As a part of the size: what is further apart are things of their own.
    private const double WideGap = 1.5;

    private readonly List<TablePiece> _pieces = [];

    /// <summary>Reads a page.</summary>
    public void Add(PrintedPage page)
    {
        var pieces = RuledTable.AllOn(page).ConvertAll(table => new TablePiece(table, []));
        IEnumerable<Glyph> glyphs = page.Glyphs;
        foreach (var piece in pieces)
        {
            glyphs = piece.Take(glyphs);
        }

        var lines = TextLine.Of(WithoutCutText(glyphs, pieces));
        lines.RemoveAll(line => IsPageNumber(line, lines));
        foreach (var piece in pieces)
        {
            var above = lines.FindAll(line => line.CentreY < piece.Table.Bottom);
            lines.RemoveAll(above.Contains);
            piece.LinesAbove.AddRange(above.Select(TextOf));
        }

        AddPieces(pieces, lines.ConvertAll(TextOf));
    }

    /// <summary>Says that there are no more pages.</summary>
    public void End()
    {
        if (_pieces.Count > 0)
        {
            flow.EndPart();
            _pieces[0].LinesAbove.ForEach(flow.AddLine);
            PagedTable.Write(_pieces, flow);
            _pieces.Clear();
        }
    }

    /// <summary>The text of a line, with a tab in each wide gap.</summary>
    public static string TextOf(TextLine line) => string.Join('\t', line.Parts(WideGap).Select(part => part.ToString()));

    /// <summary>Whether a line is nothing but the number of its page, at its top or bottom.</summary>
    public static bool IsPageNumber(TextLine line, List<TextLine> lines) =>
        (line == lines[0] || line == lines[^1]) && PageNumber().IsMatch(line.ToString());

    private void AddPieces(List<TablePiece> pieces, List<string> linesBelow)
    {
        foreach (var piece in pieces)
        {
            var goesOn = piece == pieces[0] && _pieces.Count > 0 && _pieces[^1].GoesOnIn(_pieces[0], piece);
            if (!goesOn)
            {
                End();
            }

            _pieces.Add(piece);
        }

        if (linesBelow.Count == 0)
        {
            return;
        }

        // Text at the end of a page belongs to the table above it.
        End();
        linesBelow.ForEach(flow.AddLine);
        flow.BreakPage();
    }

    // A cell that goes on on another page is drawn whole, and cut: what lies beyond the end of the table is not seen.
    private static List<Glyph> WithoutCutText(IEnumerable<Glyph> glyphs, List<TablePiece> pieces)
    {
        if (pieces.Count == 0)
        {
            return [.. glyphs];
        }

        var (first, last) = (pieces[0], pieces[^1]);
        var above = first.Cells().FindAll(cell => cell.IsOpenAbove);
        var below = last.Cells().FindAll(cell => cell.IsOpenBelow);
        return [.. glyphs.Where(glyph => !(
            (glyph.CentreY < first.Table.Top && above.Exists(cell => Spans(cell, glyph)))
            || (glyph.CentreY > last.Table.Bottom && below.Exists(cell => Spans(cell, glyph)))))];
    }

    private static bool Spans(PrintedCell cell, Glyph glyph) => glyph.CentreX >= cell.Left && glyph.CentreX <= cell.Right;

    [GeneratedRegex(
        @"^\s*(?:[-—–－]\s*)?(?:第|page)?\s*[0-9]+\s*(?:页|(?:/|of|页?\s*[,，/]?\s*共)\s*[0-9]+\s*页?)?(?:\s*[-—–－])?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex PageNumber();
}
