using ExcelDataReader;

namespace PerfForm.Core.Grids.Excel;

/// <summary>The hidden columns of the sheet that is being read. The library searches all column definitions for a width: asked once a column.</summary>
internal sealed class HiddenColumns(IExcelDataReader reader)
{
    private readonly Dictionary<int, bool> _known = [];

    /// <summary>Whether the column, from 0, has no width.</summary>
    public bool Contains(int column)
    {
        if (!_known.TryGetValue(column, out var isHidden))
        {
            _known.Add(column, isHidden = column < reader.FieldCount && reader.GetColumnWidth(column) == 0);
        }

        return isHidden;
    }
}
