using PerfForm.Core.Grids.Excel;

namespace PerfForm.Core.Grids.Xlsb;

/// <summary>The number formats of the cell styles: [MS-XLSB] Styles.</summary>
internal sealed class XlsbStylesPart
{
    private readonly Dictionary<int, string> _customFormats = [];
    private readonly List<int> _formatOfStyle = [];

    /// <summary>Reads the part.</summary>
    public static XlsbStylesPart Read(RecordReader records)
    {
        var styles = new XlsbStylesPart();
        var areOfCells = false;
        while (records.Read())
        {
            var data = records.Data;
            switch (records.Id)
            {
                case RecordId.Format:
                    styles._customFormats[data.UInt16()] = data.Text();
                    break;
                case RecordId.BeginCellFormats:
                    areOfCells = true;
                    break;
                case RecordId.EndCellFormats:
                    areOfCells = false;
                    break;
                case RecordId.ExtendedFormat when areOfCells:
                    _ = data.UInt16();
                    styles._formatOfStyle.Add(data.UInt16());
                    break;
            }
        }

        return styles;
    }

    /// <summary>The number format of a cell's style; null for General, and for a style that is not there.</summary>
    public string? FormatOf(int style)
    {
        if (style >= _formatOfStyle.Count)
        {
            return null;
        }

        var id = _formatOfStyle[style];
        return _customFormats.TryGetValue(id, out var custom) ? custom : BuiltInFormats.Of(id);
    }
}
