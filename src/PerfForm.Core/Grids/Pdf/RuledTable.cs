namespace PerfForm.Core.Grids.Pdf;

/// <summary>The lines of one table on one page.</summary>
internal sealed class RuledTable
{
    // A hand-drawn frame has some; a table has no more.
    private const int MostPlaces = 1_000_000;

    private readonly List<Ruling> _across;
    private readonly List<Ruling> _down;

    private RuledTable(List<Ruling> across, List<Ruling> down)
    {
        (_across, _down) = (across, down);
        Left = Math.Min(across.Min(ruling => ruling.From), down.Min(ruling => ruling.At));
        Right = Math.Max(across.Max(ruling => ruling.To), down.Max(ruling => ruling.At));
        Top = Math.Min(across.Min(ruling => ruling.At), down.Min(ruling => ruling.From));
        Bottom = Math.Max(across.Max(ruling => ruling.At), down.Max(ruling => ruling.To));
        Columns = Places.Of([Left, Right, .. down.Select(ruling => ruling.At)]);
        Rows = Places.Of([Top, Bottom, .. across.Select(ruling => ruling.At)]);
    }

    /// <summary>Its edges.</summary>
    public double Left { get; }

    public double Right { get; }

    public double Top { get; }

    public double Bottom { get; }

    /// <summary>Where its columns begin, and where the last one ends.</summary>
    public IReadOnlyList<double> Columns { get; }

    /// <summary>Where its rows begin, and where the last one ends.</summary>
    public IReadOnlyList<double> Rows { get; }

    /// <summary>The tables of a page, from the top: lines that meet belong together. A single frame is none.</summary>
    public static List<RuledTable> AllOn(PrintedPage page)
    {
        var groups = new DisjointSets(page.Rulings.Count);
        var across = Enumerable.Range(0, page.Rulings.Count).Where(at => page.Rulings[at].IsHorizontal).ToList();
        var down = Enumerable.Range(0, page.Rulings.Count).Where(at => !page.Rulings[at].IsHorizontal).ToList();
        foreach (var one in across)
        {
            foreach (var other in down)
            {
                if (page.Rulings[one].Meets(page.Rulings[other]))
                {
                    groups.Unite(one, other);
                }
            }
        }

        var tables = new List<RuledTable>();
        foreach (var group in Enumerable.Range(0, page.Rulings.Count).GroupBy(groups.Of))
        {
            var lines = group.Select(at => page.Rulings[at]).ToLookup(ruling => ruling.IsHorizontal);
            if (lines[true].Any() && lines[false].Any())
            {
                tables.Add(new RuledTable([.. lines[true]], [.. lines[false]]));
            }
        }

        tables.RemoveAll(table => table.Columns.Count + table.Rows.Count < 5 || tables.Exists(outer => outer != table && outer.Frames(table)));
        tables.Sort((a, b) => a.Top.CompareTo(b.Top));
        return tables;
    }

    /// <summary>Whether a point lies in it.</summary>
    public bool Holds(double x, double y) => x >= Left && x <= Right && y >= Top && y <= Bottom;

    /// <summary>Its cells by columns that may be more than its own: where a line is missing between two places, they are one cell.</summary>
    /// <param name="columns">Where columns begin, and where the last one ends.</param>
    public List<PrintedCell> Cells(IReadOnlyList<double> columns)
    {
        var (width, height) = (columns.Count - 1, Rows.Count - 1);
        if ((long)width * height > MostPlaces)
        {
            throw new UnreadableFileException(new(
                "页面上的表格线过多，像是图纸；请另存为 .xlsx 或 .docx 后再读", "a page has more ruled lines than a table; save it as .xlsx or .docx"));
        }

        var places = new DisjointSets(width * height);
        for (var place = 0; place < width * height; place++)
        {
            var (row, column) = (place / width, place % width);
            if (column + 1 < width && !IsRuled(_down, columns[column + 1], Rows[row], Rows[row + 1]))
            {
                places.Unite(place, place + 1);
            }

            if (row + 1 < height && !IsRuled(_across, Rows[row + 1], columns[column], columns[column + 1]))
            {
                places.Unite(place, place + width);
            }
        }

        return [.. CellAreas.Of(places, width, height).Select(area => CellOf(area, columns))];
    }

    private PrintedCell CellOf(CellRange area, IReadOnlyList<double> columns)
    {
        var (left, right) = (columns[area.First.Column], columns[area.Last.Column + 1]);
        var (top, bottom) = (Rows[area.First.Row], Rows[area.Last.Row + 1]);
        return new PrintedCell(area, left, right, top, bottom)
        {
            IsOpenAbove = area.First.Row == 0 && !IsRuled(_across, top, left, right),
            IsOpenBelow = area.Last.Row == Rows.Count - 2 && !IsRuled(_across, bottom, left, right),
        };
    }

    private static bool IsRuled(List<Ruling> lines, double at, double from, double to)
    {
        foreach (var line in lines)
        {
            if (Math.Abs(line.At - at) <= Ruling.Near && line.Covers(from, to))
            {
                return true;
            }
        }

        return false;
    }

    private bool Frames(RuledTable inner) =>
        Columns.Count + Rows.Count >= 5 && Left <= inner.Left && Right >= inner.Right && Top <= inner.Top && Bottom >= inner.Bottom;
}
