namespace PerfForm.Core.Grids.Pdf;

/// <summary>Positions of lines that stand nearly alike, as one position each.</summary>
internal static class Places
{
    /// <summary>The positions in order, each further than a hair's breadth from the one before.</summary>
    public static List<double> Of(List<double> positions)
    {
        positions.Sort();
        var places = new List<double>();
        foreach (var position in positions)
        {
            if (places.Count == 0 || position - places[^1] > Ruling.Near)
            {
                places.Add(position);
            }
        }

        return places;
    }
}
