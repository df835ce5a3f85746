using PerfForm.Core.Grids;

namespace PerfForm.Core.Rules.Sketches;

/// <summary>
/// A form drawn as a table of text, as pages and examples of rules give it: a line a row, <c>|</c> between cells, <c>→</c> where the cell to the
/// left is merged over this one, <c>↓</c> where the cell above is. A line <c>=== name</c> (in pages <c>**name**</c>) begins a sheet, a line
/// <c>### name.xlsx</c> a file. What the sketch leaves out and a form needs is added, so that sketches stay small.
/// </summary>
public static class Sketch
{
    private const string SheetMark = "=== ";
    private const string FileMark = "### ";
    private const string PageMark = "**";
    private const string DefaultSheet = "项目支出";

    /// <summary>The files of a sketch, each with its sheets.</summary>
    /// <param name="text">The sketch.</param>
    public static IReadOnlyList<SketchFile> Files(string text)
    {
        var sheets = new List<PlacedSheet>();
        var (file, sheet, lines) = ("表.xlsx", DefaultSheet, new List<string>());
        foreach (var line in text.Split('\n').Select(line => line.TrimEnd('\r')).Append(FileMark))
        {
            if (PlaceIn(line) is not { } place)
            {
                lines.Add(line);
                continue;
            }

            if (lines.Exists(row => row.Trim().Length > 0))
            {
                sheets.Add(new PlacedSheet(file, new Grid(sheet, CellsOf(SketchForm.Completed(lines, sheet)))));
            }

            (file, sheet, lines) = (place.File ?? file, place.Sheet ?? DefaultSheet, []);
        }

        return [.. sheets.GroupBy(one => one.File, StringComparer.Ordinal).Select(one => new SketchFile(one.Key, [.. one.Select(placed => placed.Grid)]))];
    }

    private static Place? PlaceIn(string line)
    {
        if (line.StartsWith(FileMark, StringComparison.Ordinal))
        {
            return new Place(line[FileMark.Length..].Trim(), null);
        }

        if (line.StartsWith(SheetMark, StringComparison.Ordinal))
        {
            return new Place(null, line[SheetMark.Length..].Trim());
        }

        if (line.StartsWith(PageMark, StringComparison.Ordinal) && line.TrimEnd().EndsWith(PageMark, StringComparison.Ordinal))
        {
            var name = line.Trim().Trim('*').Trim();
            var colon = name.AsSpan().IndexOfAny('：', ':');
            return colon > 0 && name[..colon].Contains('.', StringComparison.Ordinal)
                ? new Place(name[..colon].Trim(), name[(colon + 1)..].Trim())
                : new Place(null, name);
        }

        return null;
    }

    private static IEnumerable<Cell> CellsOf(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < rows[row].Count; column++)
            {
                var text = rows[row][column];
                if (text.Length > 0 && text is not ("→" or "↓"))
                {
                    yield return new Cell(DrawnArea.From(rows, row, column), CellText.Clean(text.Replace('⏎', '\n')));
                }
            }
        }
    }

    private sealed record Place(string? File, string? Sheet);

    private sealed record PlacedSheet(string File, Grid Grid);
}
