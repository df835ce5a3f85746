using PerfForm.Core.Guards;

namespace PerfForm.Core.Grids.Pdf;

/// <summary>Pages without lines: what stands one under the other is a column.</summary>
internal static class AlignedColumns
{
    // As a part of the size: columns stand further apart than words.
    private const double Gap = 1;

    /// <summary>The grid of all pages. A line is a row.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="pages">The pages.</param>
    /// <param name="meter">Takes note of what is read.</param>
    public static Grid Read(string name, IEnumerable<PrintedPage> pages, CellMeter meter)
    {
        var lines = pages.SelectMany(LinesOn).ToList();
        var columns = ColumnsOf(lines);
        meter.AddSheet(lines.Count, columns.Count, 0);
        var cells = new List<Cell>();
        for (var row = 0; row < lines.Count; row++)
        {
            var next = 0;
            foreach (var part in lines[row])
            {
                var first = Math.Max(next, columns.FindIndex(column => column.Right >= part.Left));
                var last = Math.Max(first, columns.FindLastIndex(column => column.Left <= part.Right));
                var text = CellText.Clean(part.ToString());
                meter.Add(text);
                cells.Add(new Cell(new CellRange(new CellAddress(row, first), new CellAddress(row, last)), text));
                next = last + 1;
            }
        }

        return new Grid(name, cells, hasTrueColumns: false);
    }

    private static IEnumerable<List<TextLine>> LinesOn(PrintedPage page)
    {
        var lines = TextLine.Of(page.Glyphs);
        return lines.Where(line => !PrintedDocument.IsPageNumber(line, lines)).Select(line => line.Parts(Gap));
    }

    // From the narrowest on. What reaches over several columns makes none of its own.
    private static List<(double Left, double Right)> ColumnsOf(List<List<TextLine>> lines)
    {
        var columns = new List<(double Left, double Right)>();
        foreach (var part in lines.SelectMany(line => line).OrderBy(part => part.Right - part.Left))
        {
            var first = columns.FindIndex(column => column.Right >= part.Left);
            if (first < 0 || columns[first].Left > part.Right)
            {
                columns.Insert(first < 0 ? columns.Count : first, (part.Left, part.Right));
            }
            else if (first + 1 == columns.Count || columns[first + 1].Left > part.Right)
            {
                columns[first] = (Math.Min(columns[first].Left, part.Left), Math.Max(columns[first].Right, part.Right));
            }
        }

        return columns;
    }
}
