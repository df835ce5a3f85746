namespace PerfForm.Core.Grids.Pdf;

/// <summary>Groups of places as areas of cells. A group that is no rectangle is cut into its rows.</summary>
internal static class CellAreas
{
    /// <summary>The areas, by row, then by column.</summary>
    /// <param name="places">The places of a table, row by row, in groups.</param>
    /// <param name="width">How many columns the table has.</param>
    /// <param name="height">How many rows it has.</param>
    public static List<CellRange> Of(DisjointSets places, int width, int height)
    {
        var bounds = new Dictionary<int, (CellRange Area, int Places)>();
        for (var place = 0; place < width * height; place++)
        {
            var at = new CellAddress(place / width, place % width);
            var group = places.Of(place);
            bounds[group] = bounds.TryGetValue(group, out var known) ? (Widened(known.Area, at), known.Places + 1) : (new CellRange(at), 1);
        }

        var areas = new List<CellRange>();
        for (var place = 0; place < width * height; place++)
        {
            var at = new CellAddress(place / width, place % width);
            var (area, count) = bounds[places.Of(place)];
            var isRectangle = area.Rows * area.Columns == count;
            if (isRectangle && area.First == at)
            {
                areas.Add(area);
            }
            else if (!isRectangle && (at.Column == 0 || places.Of(place - 1) != places.Of(place)))
            {
                areas.Add(new CellRange(at, EndOfRun(places, place, width)));
            }
        }

        return areas;
    }

    private static CellAddress EndOfRun(DisjointSets places, int place, int width)
    {
        var last = place;
        while ((last + 1) % width != 0 && places.Of(last + 1) == places.Of(place))
        {
            last++;
        }

        return new CellAddress(last / width, last % width);
    }

    private static CellRange Widened(CellRange area, CellAddress at) => new(
        new CellAddress(Math.Min(area.First.Row, at.Row), Math.Min(area.First.Column, at.Column)),
        new CellAddress(Math.Max(area.Last.Row, at.Row), Math.Max(area.Last.Column, at.Column)));
}
