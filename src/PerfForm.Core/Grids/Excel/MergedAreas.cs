using Area = ExcelDataReader.CellRange;

namespace PerfForm.Core.Grids.Excel;

/// <summary>The merged areas of a sheet, found by their upper left corner.</summary>
internal sealed class MergedAreas
{
    private readonly Area[] _byCorner;

    public MergedAreas(Area[] areas)
    {
        _byCorner = [.. areas];
        Array.Sort(_byCorner, (a, b) => Compare(a, b.FromRow, b.FromColumn));
    }

    /// <summary>The area that the cell is the upper left corner of; the cell alone where it is none.</summary>
    public CellRange AreaOf(int row, int column)
    {
        var address = new CellAddress(row, column);
        return Find(row, column) is { } area ? new CellRange(address, new CellAddress(area.ToRow, area.ToColumn)) : new CellRange(address);
    }

    private Area? Find(int row, int column)
    {
        var low = 0;
        var high = _byCorner.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = Compare(_byCorner[middle], row, column);
            if (order == 0)
            {
                return _byCorner[middle];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    private static int Compare(Area area, int row, int column) =>
        area.FromRow != row ? area.FromRow.CompareTo(row) : area.FromColumn.CompareTo(column);
}
