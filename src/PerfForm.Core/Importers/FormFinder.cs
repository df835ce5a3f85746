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
        List<IndicatorHeader> headers = [.. grid.Rows.Select(row => IndicatorHeader.Read(row, vocabulary)).OfType<IndicatorHeader>()];
        var areas = Split(grid, headers);
        return new FoundAreas(
            areas.FindAll(IsDeclaration),
            [.. areas.Where(IsRelative).Select(area => area.Title!)],
            areas.Find(area => area.Title is not null)?.Title);
    }

    private bool IsRelative(FormArea area) => area.Title is { } title && vocabulary.Titles.IsRelative(title.Text);

    private bool IsDeclaration(FormArea area)
    {
        if (IsRelative(area))
        {
            return false;
        }

        return area.Headers.Count > 0
            || (area.Title is not null && area.Cells.Count(cell => vocabulary.Caption(cell.Text) is not null) >= FewestCaptions);
    }

    private List<FormArea> Split(Grid grid, List<IndicatorHeader> headers)
    {
        var starts = Starts(grid, headers);
        var areas = new List<FormArea>();
        for (var i = 0; i < starts.Count; i++)
        {
            var first = starts[i].Row.Number;
            var last = i + 1 < starts.Count ? starts[i + 1].Row.Number - 1 : int.MaxValue;
            var own = new FormArea(
                grid,
                grid.RowsBetween(first, last),
                starts[i].Title,
                headers.FindAll(header => header.Row >= first && header.Row <= last));
            areas.AddRange(ListedForms(own) ?? [own]);
        }

        return areas;
    }

    // A list of many projects in one table: the project's name is a column, and each name begins a form.
    private List<FormArea>? ListedForms(FormArea area)
    {
        if (area.Headers is not [var header] || header.Captions.FirstOrDefault(cell => vocabulary.Caption(cell.Text) == CaptionRole.ProjectName) is not { } column)
        {
            return null;
        }

        var rows = area.RowsBetween(header.FirstDataRow, area.LastRow).ToList();
        var starts = rows.FindAll(row => row.Cells.Any(cell => cell.Address.Column == column.Address.Column));
        var forms = new List<FormArea>();
        for (var i = 0; i < starts.Count; i++)
        {
            // What stands above the first name, a subtotal for instance, is listed with the first form.
            var first = i == 0 ? header.FirstDataRow : starts[i].Number;
            var last = i + 1 < starts.Count ? starts[i + 1].Number - 1 : area.LastRow;
            forms.Add(area with { Rows = [.. area.RowsBetween(first, last)], Shared = [.. area.RowsBetween(area.FirstRow, header.FirstDataRow - 1)] });
        }

        return forms.Count > 0 ? forms : null;
    }

    // What stands above the first title (附件2, 金额单位：元) belongs to the first form.
    private List<Start> Starts(Grid grid, List<IndicatorHeader> headers)
    {
        var starts = new List<Start>();
        foreach (var row in grid.Rows)
        {
            if (TitleIn(row) is { } title)
            {
                starts.Add(new Start(starts.Count == 0 ? grid.Rows[0] : row, title));
            }
            else if (starts.Count > 0 && BeginsWithoutTitle(row, starts[^1], headers))
            {
                starts.Add(new Start(row, Title: null));
            }
        }

        // A form may stand above the first title, or the sheet may have none.
        if (headers.Count > 0 && (starts.Count == 0 || headers[0].Row < starts[0].Title!.Address.Row))
        {
            return StartsFromFirstRow(grid, headers, starts);
        }

        return starts;
    }

    private List<Start> StartsFromFirstRow(Grid grid, List<IndicatorHeader> headers, List<Start> titled)
    {
        List<Start> starts = [new Start(grid.Rows[0], Title: null)];
        foreach (var row in grid.Rows.Skip(1))
        {
            if (titled.Find(start => start.Title!.Address.Row == row.Number) is { } start)
            {
                starts.Add(start with { Row = row });
            }
            else if (BeginsWithoutTitle(row, starts[^1], headers))
            {
                starts.Add(new Start(row, Title: null));
            }
        }

        return starts;
    }

    // A caption with its value beside it (部门整体绩效目标 | 做好工作。) is no title.
    private Cell? TitleIn(GridRow row) =>
        row.Cells.FirstOrDefault(cell => vocabulary.Titles.IsTitle(cell.Text) && (row.Cells.Count == 1 || vocabulary.Caption(cell.Text) is null));

    // A second project name after a complete form begins the next one.
    private bool BeginsWithoutTitle(GridRow row, Start before, List<IndicatorHeader> headers)
    {
        var isNamed = row.Cells.Any(cell => vocabulary.Caption(cell.Text) == CaptionRole.ProjectName);
        return isNamed
            && headers.Exists(header => header.Row >= before.Row.Number && header.Row < row.Number)
            && headers.Exists(header => header.Row > row.Number);
    }

    private sealed record Start(GridRow Row, Cell? Title);
}
