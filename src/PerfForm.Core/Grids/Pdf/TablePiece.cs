namespace PerfForm.Core.Grids.Pdf;

/// <summary>The part of a table that stands on one page, with the text in it and above it.</summary>
/// <param name="table">Its lines.</param>
/// <param name="linesAbove">The text between it and the table before.</param>
internal sealed class TablePiece(RuledTable table, List<string> linesAbove)
{
    private const double SameEdge = 4;

    // So many labels in one row are a header: under a title it takes more, since forms begin like each other.
    private const int LabelsOfHeader = 3;
    private const int LabelsUnderTitle = 5;

    private readonly List<Glyph> _glyphs = [];

    /// <summary>Its lines.</summary>
    public RuledTable Table { get; } = table;

    /// <summary>The text between it and the table before.</summary>
    public List<string> LinesAbove { get; } = linesAbove;

    /// <summary>Whether text stands below it on its page.</summary>
    public bool HasLinesBelow { get; set; }

    /// <summary>Takes the characters that stand in it, and gives back the others.</summary>
    public List<Glyph> Take(IEnumerable<Glyph> glyphs)
    {
        var others = new List<Glyph>();
        foreach (var glyph in glyphs)
        {
            (Table.Holds(glyph.SeenX, glyph.SeenY) ? _glyphs : others).Add(glyph);
        }

        return others;
    }

    /// <summary>Its cells with their text, by columns that may be more than its own.</summary>
    public List<PrintedCell> Cells(IReadOnlyList<double> columns)
    {
        var cells = Table.Cells(columns);
        var width = columns.Count - 1;
        var at = new PrintedCell?[(Table.Rows.Count - 1) * width];
        foreach (var cell in cells)
        {
            for (var row = cell.Area.First.Row; row <= cell.Area.Last.Row; row++)
            {
                Array.Fill(at, cell, row * width + cell.Area.First.Column, cell.Area.Columns);
            }
        }

        foreach (var within in TextRun.Of(_glyphs).GroupBy(run => run.CellBy(x => at[PlaceOf(Table.Rows, run.SeenY) * width + PlaceOf(columns, x)]!)))
        {
            within.Key.Lines.AddRange(TextLine.Of(within.SelectMany(run => run.Glyphs).Where(glyph => !IsOnOtherPage(within.Key, glyph))));
            within.Key.IsCut = within.Key.Lines.Count == 1 && within.Last().IsCut;
        }

        return cells;
    }

    /// <summary>Its cells by its own columns.</summary>
    public List<PrintedCell> Cells() => Cells(Table.Columns);

    /// <summary>Whether the table that this is a part of goes on in a piece at the top of the next page.</summary>
    /// <param name="first">The first piece of the table.</param>
    /// <param name="next">The piece on the next page.</param>
    public bool GoesOnIn(TablePiece first, TablePiece next)
    {
        if (HasLinesBelow || Math.Abs(Table.Left - next.Table.Left) > SameEdge || Math.Abs(Table.Right - next.Table.Right) > SameEdge)
        {
            return false;
        }

        var row = next.FirstRow();
        var isTitle = next.LinesAbove.Count == 0 && row is [{ IsOpenAbove: false }] && row[0].Lines.Count > 0;
        var isTitledAlike = next.LinesAbove.Count == 0 || next.LinesAbove.SequenceEqual(first.LinesAbove);
        return isTitledAlike && !isTitle && !IsSameForm(first.FirstRow(), row, isTitled: next.LinesAbove.Count > 0);
    }

    // What stands over every page is no new form, unless its first label is there again and is none of a header.
    private static bool IsSameForm(List<PrintedCell> first, List<PrintedCell> row, bool isTitled)
    {
        var (known, texts) = (TextsOf(first), TextsOf(row));
        var isWhole = known.SequenceEqual(texts);
        return known.Count > 0 && texts.Count > 0 && !(isWhole && texts.Count >= (isTitled ? LabelsUnderTitle : LabelsOfHeader))
            && (isTitled ? LabelOf(known[0]) == LabelOf(texts[0]) : isWhole);
    }

    private static string LabelOf(string text) => text.Split('：', ':')[0];

    private static List<string> TextsOf(List<PrintedCell> row) => [.. row.Select(cell => cell.Text(0)).Where(text => text.Length > 0)];

    private List<PrintedCell> FirstRow() => Cells().FindAll(cell => cell.Area.First.Row == 0);

    // A cell that goes on on another page is drawn whole on both, and cut.
    private bool IsOnOtherPage(PrintedCell cell, Glyph glyph) =>
        (cell.IsOpenAbove && glyph.CentreY < Table.Top) || (cell.IsOpenBelow && glyph.CentreY > Table.Bottom);

    private static int PlaceOf(IReadOnlyList<double> places, double at)
    {
        var place = 0;
        while (place + 2 < places.Count && places[place + 1] <= at)
        {
            place++;
        }

        return place;
    }
}
