using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Indicators;
using PerfForm.Core.Importers.Labels;

namespace PerfForm.Core.Importers;

/// <summary>
/// Finds every form on a sheet. A form begins at its title, or where it has none at its project name or at the first row, and is known
/// by the header row of its indicator table, or by its captions.
/// </summary>
internal sealed class FormFinder(Vocabulary vocabulary)
{
    // A title alone may stand in a list of forms; with captions below it heads one.
    private const int FewestCaptions = 2;

    /// <summary>Finds the forms of a sheet, from the top.</summary>
    public FoundAreas Find(Grid grid)
    {
        var headers = grid.RowNumbers.Where(row => IndicatorHeader.Read(grid, row, vocabulary) is not null).ToList();
        var areas = Split(grid, headers).ToList();
        var forms = areas.Where(IsDeclaration).ToList();
        var relatives = areas.Where(IsRelative).Select(area => area.Title!).ToList();
        return new FoundAreas(forms, relatives, areas.FirstOrDefault(area => area.Title is not null)?.Title);
    }

    private bool IsRelative(FormArea area) => area.Title is { } title && vocabulary.Titles.IsRelative(title.Text);

    private bool IsDeclaration(FormArea area)
    {
        if (IsRelative(area))
        {
            return false;
        }

        return area.HeaderRows.Count > 0
            || (area.Title is not null && area.Cells.Count(cell => vocabulary.Caption(cell.Text) is not null) >= FewestCaptions);
    }

    private IEnumerable<FormArea> Split(Grid grid, List<int> headers)
    {
        var rows = grid.RowNumbers.ToList();
        var starts = Starts(grid, rows, headers);
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1].Row : int.MaxValue;
            var own = rows.Where(row => row >= starts[i].Row && row < end).ToList();
            yield return new FormArea(grid, own[0], own[^1], starts[i].Title, [.. headers.Where(row => row >= own[0] && row < end)]);
        }
    }

    private List<(int Row, Cell? Title)> Starts(Grid grid, List<int> rows, List<int> headers)
    {
        var starts = new List<(int Row, Cell? Title)>();
        foreach (var row in rows)
        {
            if (TitleIn(grid, row) is { } title)
            {
                starts.Add((row, title));
            }
            else if (BeginsWithoutTitle(grid, row, starts, headers))
            {
                starts.Add((row, null));
            }
        }

        return starts;
    }

    private Cell? TitleIn(Grid grid, int row) =>
        grid.Row(row) is [var first, ..] && vocabulary.Titles.IsTitle(first.Text) ? first : null;

    // A second project name after a complete form begins the next one; content above the first title belongs to nothing yet.
    private bool BeginsWithoutTitle(Grid grid, int row, List<(int Row, Cell? Title)> starts, List<int> headers)
    {
        if (starts.Count == 0)
        {
            var firstHeader = headers.Count > 0 ? headers[0] : -1;
            return row <= firstHeader && !grid.RowNumbers.Any(later => later > row && later <= firstHeader && TitleIn(grid, later) is not null);
        }

        var isNamed = grid.Row(row).Any(cell => vocabulary.Caption(cell.Text) == CaptionRole.ProjectName);
        return isNamed && headers.Exists(header => header >= starts[^1].Row && header < row) && headers.Exists(header => header > row);
    }
}
