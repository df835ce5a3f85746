namespace PerfForm.Core.Grids.Excel;

/// <summary>The merged areas of a sheet, found by their upper left corner.</summary>
internal sealed class MergedAreas
{
    private readonly MergedArea[] _byCorner;

    public MergedAreas(MergedArea[] areas)
    {
        _byCorner = [.. areas];
        Array.Sort(_byCorner, (a, b) => a.First.CompareTo(b.First));
    }

    /// <summary>The area that the cell is the upper left corner of; the cell alone where it is none.</summary>
    public CellRange AreaOf(int row, int column)
    {
        var address = new CellAddress(row, column);
        return Find(address) is { } area ? new CellRange(address, area.Last) : new CellRange(address);
    }

    private MergedArea? Find(CellAddress corner)
    {
        var low = 0;
        var high = _byCorner.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = _byCorner[middle].First.CompareTo(corner);
            if (order == 0)
            {
                return _byCorner[middle];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }
}
