using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Captions;
using PerfForm.Core.Importers.Headers;
using PerfForm.Core.Importers.Indicators;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Importers;

/// <summary>
/// Finds every form on a sheet. A form begins at its title, or where it has none at its project name or at the first row, and is known
/// by the header of its indicator table, or by its captions. Forms may stand one above the other, side by side, or as a list.
/// </summary>
internal sealed class FormFinder(FormWords vocabulary, KindFinder kinds)
{
    // A title alone may stand in a list of forms; with captions below it heads one.
    private const int FewestCaptions = 2;
    private const int MostRowsOfAnnouncement = 3;

    private readonly HeaderReader _headers = new(vocabulary);
    private readonly TitleFinder _titles = new(vocabulary);
    private readonly ListedForms _listed = new(vocabulary);

    /// <summary>Finds the forms of a sheet, from the top; of forms side by side the left first.</summary>
    public FoundAreas Find(Grid grid)
    {
        var areas = SideBySide(grid).SelectMany(Split).ToList();
        return new FoundAreas(
            areas.FindAll(IsDeclaration),
            [.. areas.Where(kinds.IsRelative).Select(area => area.Title ?? new FormTitle([area.Rows[0].Cells[0]]))],
            areas.Find(area => area.Title is not null)?.Title)
        {
            Others = areas.Count(area => !IsDeclaration(area) && !kinds.IsRelative(area)),
        };
    }

    private bool IsDeclaration(FormArea area)
    {
        if (kinds.IsRelative(area))
        {
            return false;
        }

        return area.Headers.Count > 0
            || (area.Title is not null && area.Cells.Where(cell => vocabulary.Caption(cell.Text) is not null)
                .DistinctBy(cell => cell.Text, StringComparer.Ordinal).Take(FewestCaptions).Count() == FewestCaptions);
    }

    // The title once more over the header once more, with no caption of its own: the same form on its next page.
    private bool IsNextPage(FormArea own, FormArea before) =>
        own is { Title: { } title, Headers: [{ } header] }
        && before is { Title: { } first, Headers.Count: > 0 }
        && title.Text == first.Text
        && own.RowsBetween(own.FirstRow, header.FirstRow - 1).SelectMany(row => row.Cells)
            .All(cell => vocabulary.SureCaption(cell.Text) is null or CaptionRole.YearLabel or CaptionRole.MoneyUnit);

    // 绩效指标表 over the header of the indicators, below the captions of a form that has none yet.
    private bool IsHeadingOfTable(FormArea own, FormArea before) =>
        own is { Title: { } title, Headers: [{ } header, ..] }
        && before.Headers.Count == 0
        && IsDeclaration(before)
        && header.FirstRow <= title.Address.Row + 1
        && LabelText.Of(title.Text)?.Year is null;

    // 部门整体绩效目标 over the goals of a form that has a title and captions, and no indicators yet.
    private bool IsHeadingOfGoals(FormArea own, FormArea before) =>
        own.Title is { } title
        && !vocabulary.Titles.EndsLikeTable(title.Text)
        && vocabulary.SureCaption(title.Text) is { } role && CaptionFinder.IsGoal(role)
        && before is { Title: not null, Headers.Count: 0 }
        && IsDeclaration(before);

    private bool IsOnlyAnnounced(FormArea area) =>
        area.Headers.Count == 0 && !kinds.IsRelative(area) && !IsDeclaration(area) && area.Rows.Count <= MostRowsOfAnnouncement;

    // Two titles in one row head two forms; each has the columns from its title to the next.
    private IEnumerable<Grid> SideBySide(Grid grid)
    {
        var titles = grid.HasTrueColumns ? grid.Rows.Select(_titles.WholeIn).FirstOrDefault(titles => titles.Count > 1) : null;
        if (titles is null)
        {
            return [grid];
        }

        var starts = titles.Select((title, at) => at == 0 ? 0 : title.Address.Column).Append(int.MaxValue).ToList();
        return titles.Select((_, at) => grid.Columns(starts[at], starts[at + 1] - 1));
    }

    private List<FormArea> Split(Grid grid)
    {
        var headers = _headers.ReadAll(grid);
        var starts = Starts(grid, headers);
        var areas = new List<FormArea>();
        int? begun = null;
        for (var i = 0; i < starts.Count; i++)
        {
            var first = begun ?? starts[i].Row.Number;
            var last = i + 1 < starts.Count ? starts[i + 1].Row.Number - 1 : int.MaxValue;
            var rows = grid.RowsBetween(first, last);
            var own = new FormArea(
                grid,
                rows,
                starts[i].Title ?? _titles.ByShape(rows),
                Between(headers, rows[0].Number, last));
            // 附件3：项目支出绩效目标申报表 above the title itself belongs to the form below it.
            if (IsOnlyAnnounced(own) && i + 1 < starts.Count)
            {
                begun = first;
                continue;
            }

            if (areas.Count > 0 && IsNextPage(own, areas[^1]))
            {
                areas[^1] = Joined(areas[^1], own, [.. own.Headers.Select(header => header with { IsRepeated = true })]);
            }
            else if (areas.Count > 0 && (IsHeadingOfTable(own, areas[^1]) || IsHeadingOfGoals(own, areas[^1])))
            {
                areas[^1] = areas[^1] with { Rows = [.. areas[^1].Rows, .. own.Rows], Headers = own.Headers };
            }
            else if (areas.Count > 0 && !IsDeclaration(own) && !kinds.IsRelative(own))
            {
                // A title with nothing that makes a form: what stands there is listed with the form above.
                areas[^1] = Joined(areas[^1], own, headers: []);
            }
            else
            {
                areas.AddRange(_listed.In(own) ?? [own]);
            }

            begun = null;
        }

        return areas;
    }

    // Thousands of pages may follow one another: what they are joined to is not copied for each.
    private static FormArea Joined(FormArea area, FormArea next, List<IndicatorHeader> headers)
    {
        var joined = area is { Rows: JoinedList<GridRow>, Headers: JoinedList<IndicatorHeader> }
            ? area
            : area with { Rows = new JoinedList<GridRow>(area.Rows), Headers = new JoinedList<IndicatorHeader>(area.Headers) };
        ((JoinedList<GridRow>)joined.Rows).AddRange(next.Rows);
        ((JoinedList<IndicatorHeader>)joined.Headers).AddRange(headers);
        return joined;
    }

    // Headers stand in the order of their rows.
    private static List<IndicatorHeader> Between(List<IndicatorHeader> headers, int first, int last)
    {
        var from = CountBefore(headers, first);
        var to = last == int.MaxValue ? headers.Count : CountBefore(headers, last + 1);
        return headers.GetRange(from, Math.Max(0, to - from));
    }

    private static int CountBefore(List<IndicatorHeader> headers, int row)
    {
        var (low, high) = (0, headers.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (headers[middle].Row < row)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    // What stands above the first title (附件2, 金额单位：元) belongs to the first form.
    private List<Start> Starts(Grid grid, List<IndicatorHeader> headers)
    {
        var starts = new List<Start>();
        foreach (var row in grid.Rows)
        {
            if (_titles.In(grid, row) is { } title)
            {
                starts.Add(new Start(starts.Count == 0 ? grid.Rows[0] : RowOf(grid, title), title));
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

    private static GridRow RowOf(Grid grid, FormTitle title) => grid.RowsBetween(title.Address.Row, title.Address.Row)[0];

    private List<Start> StartsFromFirstRow(Grid grid, List<IndicatorHeader> headers, List<Start> titled)
    {
        List<Start> starts = [new Start(grid.Rows[0], Title: null)];
        var next = 0;
        foreach (var row in grid.Rows.Skip(1))
        {
            while (next < titled.Count && !(titled[next].Title is { } title && title.Address.Row >= row.Number))
            {
                next++;
            }

            if (next < titled.Count && titled[next].Title!.Address.Row == row.Number)
            {
                starts.Add(titled[next] with { Row = row });
            }
            else if (BeginsWithoutTitle(row, starts[^1], headers))
            {
                starts.Add(new Start(row, Title: null));
            }
        }

        return starts;
    }

    // A second project name after a complete form begins the next one.
    private bool BeginsWithoutTitle(GridRow row, Start before, List<IndicatorHeader> headers)
    {
        var isNamed = row.Cells.Any(cell => vocabulary.Caption(cell.Text) == CaptionRole.ProjectName);
        return isNamed
            && CountBefore(headers, row.Number) > CountBefore(headers, before.Row.Number)
            && headers.Count > 0
            && headers[^1].Row > row.Number;
    }

    private sealed record Start(GridRow Row, FormTitle? Title);
}
