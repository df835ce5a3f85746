using PerfForm.Core.Grids;

namespace PerfForm.Core.Rules.Sketches;

/// <summary>
/// A form drawn as a table of text, as pages and examples of rules give it: a line a row, <c>|</c> between cells, <c>→</c> where the cell to the
/// left is merged over this one, <c>↓</c> where the cell above is. A line <c>=== name</c> (in pages <c>**name**</c>) begins a sheet, a line
/// <c>### name.xlsx</c> a file. What a form needs and the sketch leaves out is added, so that it can be small.
/// </summary>
public static class Sketch
{
    private const string SheetMark = "=== ";
    private const string FileMark = "### ";
    private const string PageMark = "**";

    /// <summary>The files of a sketch, each with its sheets.</summary>
    /// <param name="text">The sketch.</param>
    public static IReadOnlyList<(string File, IReadOnlyList<Grid> Sheets)> Files(string text)
    {
        var files = new List<(string File, List<Grid> Sheets)>();
        var (file, sheet, lines) = ("表.xlsx", "项目支出", new List<string>());
        foreach (var line in text.Split('\n').Select(line => line.TrimEnd('\r')).Append(FileMark))
        {
            var place = PlaceIn(line);
            if (place is null)
            {
                lines.Add(line);
                continue;
            }

            if (lines.Exists(row => row.Trim().Length > 0))
            {
                SheetsOf(file).Add(new Grid(sheet, CellsOf(SketchForm.Completed(lines, sheet))));
            }

            (file, sheet, lines) = (place.Value.File ?? file, place.Value.Sheet ?? "项目支出", []);
        }

        return [.. files.Select(one => (one.File, (IReadOnlyList<Grid>)one.Sheets))];

        List<Grid> SheetsOf(string name)
        {
            var at = files.FindIndex(one => one.File == name);
            if (at < 0)
            {
                files.Add((name, []));
                at = files.Count - 1;
            }

            return files[at].Sheets;
        }
    }

    private static (string? File, string? Sheet)? PlaceIn(string line)
    {
        if (line.StartsWith(FileMark, StringComparison.Ordinal))
        {
            return (line[FileMark.Length..].Trim(), null);
        }

        if (line.StartsWith(SheetMark, StringComparison.Ordinal))
        {
            return (null, line[SheetMark.Length..].Trim());
        }

        if (line.StartsWith(PageMark, StringComparison.Ordinal) && line.TrimEnd().EndsWith(PageMark, StringComparison.Ordinal))
        {
            var name = line.Trim().Trim('*').Trim();
            var colon = name.AsSpan().IndexOfAny('：', ':');
            return colon > 0 && name[..colon].Contains('.', StringComparison.Ordinal) ? (name[..colon].Trim(), name[(colon + 1)..].Trim()) : (null, name);
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
                    yield return new Cell(AreaFrom(rows, row, column), CellText.Clean(text.Replace('⏎', '\n')));
                }
            }
        }
    }

    private static CellRange AreaFrom(IReadOnlyList<IReadOnlyList<string>> rows, int row, int column)
    {
        var right = column;
        while (At(row, right + 1) == "→")
        {
            right++;
        }

        var bottom = row;
        while (At(bottom + 1, column) == "↓")
        {
            bottom++;
        }

        return new CellRange(new CellAddress(row, column), new CellAddress(bottom, right));

        string? At(int r, int c) => r < rows.Count && c < rows[r].Count ? rows[r][c] : null;
    }
}
