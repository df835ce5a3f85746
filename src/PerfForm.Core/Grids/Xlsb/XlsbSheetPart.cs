using PerfForm.Core.Grids.Excel;

namespace PerfForm.Core.Grids.Xlsb;

/// <summary>A sheet part's cells that hold something, and its merged areas, which follow the cells: [MS-XLSB] Worksheet.</summary>
internal sealed class XlsbSheetPart
{
    private const int LastRow = (1 << 20) - 1;
    private const int LastColumn = (1 << 14) - 1;

    // [MS-XLSB] BrtRowHdr: fDyZero; BrtColInfo: fHidden.
    private const int HiddenRow = 0x10;
    private const int RowFlags = 7;
    private const int HiddenColumn = 0x01;
    private const int ColumnInfoLength = 17;
    private readonly List<StoredCell> _cells = [];
    private readonly List<MergedArea> _merged = [];
    private readonly List<string> _sharedStrings;
    private readonly ColumnSpans _hiddenColumns = new();
    private int _row = -1;
    private int _column = -1;
    private bool _isRowHidden;

    private XlsbSheetPart(List<string> sharedStrings) => _sharedStrings = sharedStrings;

    /// <summary>The cells, in the order of the part.</summary>
    public IReadOnlyList<StoredCell> Cells => _cells;

    /// <summary>The merged areas.</summary>
    public MergedAreas Merged => new([.. _merged]);

    /// <summary>Whether a person does not see a cell: its row or column is hidden.</summary>
    public bool IsHidden(StoredCell cell) => cell.IsInHiddenRow || _hiddenColumns.Contains(cell.Column);

    /// <summary>Reads the part.</summary>
    /// <exception cref="InvalidDataException">A cell is out of the sheet, or names a shared string that is not there.</exception>
    public static XlsbSheetPart Read(RecordReader records, List<string> sharedStrings)
    {
        var sheet = new XlsbSheetPart(sharedStrings);
        while (records.Read())
        {
            sheet.Add(records.Id, records.Data);
        }

        return sheet;
    }

    private void Add(int id, RecordData data)
    {
        switch (id)
        {
            case RecordId.RowHeader:
                StartRow(ref data);
                break;
            case RecordId.ColumnInfo:
                AddColumns(ref data);
                break;
            case >= RecordId.Blank and <= RecordId.FormulaError or RecordId.RichText:
                AddCell(id, Within(data.UInt32(), LastColumn), data);
                break;
            case >= RecordId.ShortBlank and <= RecordId.ShortSharedText or RecordId.ShortRichText:
                AddCell(id, Within((uint)_column + 1, LastColumn), data);
                break;
            case RecordId.MergedCells:
                AddMerged(data);
                break;
        }
    }

    // The row, its style and height, then flags: [MS-XLSB] BrtRowHdr. What ends before them hides nothing.
    private void StartRow(ref RecordData data)
    {
        _row = Within(data.UInt32(), LastRow);
        _column = -1;
        _isRowHidden = data.Has(RowFlags + 1) && (data.ByteAt(RowFlags) & HiddenRow) != 0;
    }

    // First and last column, width and style, then flags: [MS-XLSB] BrtColInfo.
    private void AddColumns(ref RecordData data)
    {
        if (data.Has(ColumnInfoLength))
        {
            var (first, last, width) = (data.UInt32(), data.UInt32(), data.UInt32());
            _ = data.UInt32();
            if (width == 0 || (data.Byte() & HiddenColumn) != 0)
            {
                _hiddenColumns.Add((int)Math.Min(first, LastColumn + 1), (int)Math.Min(last, LastColumn));
            }
        }
    }

    // After the column, a cell has 24 bits of style and 8 of flags, then its value: [MS-XLSB] Cell.
    private void AddCell(int id, int column, RecordData data)
    {
        if (_row < 0)
        {
            throw new InvalidDataException("A cell stands before the first row.");
        }

        _column = column;
        var style = (int)(data.UInt32() & 0xFFFFFF);
        if (ValueOf(id, ref data) is { } value)
        {
            _cells.Add(new StoredCell(_row, column, style, value, _isRowHidden));
        }
    }

    private object? ValueOf(int id, ref RecordData data)
    {
        switch (id)
        {
            case RecordId.Rk or RecordId.ShortRk:
                return data.Rk();
            case RecordId.Real or RecordId.ShortReal or RecordId.FormulaReal:
                return data.Double();
            case RecordId.Bool or RecordId.ShortBool or RecordId.FormulaBool:
                return data.Byte() != 0;
            case RecordId.Error or RecordId.ShortError or RecordId.FormulaError:
                return new StoredError(data.Byte());
            case RecordId.Text or RecordId.ShortText or RecordId.FormulaText:
                return data.Text();
            case RecordId.RichText or RecordId.ShortRichText:
                _ = data.Byte();
                return data.Text();
            case RecordId.SharedText or RecordId.ShortSharedText:
                return _sharedStrings[Within(data.UInt32(), _sharedStrings.Count - 1)];
            default:
                return null;
        }
    }

    private void AddMerged(RecordData data)
    {
        var firstRow = Within(data.UInt32(), LastRow);
        var lastRow = Within(data.UInt32(), LastRow);
        var firstColumn = Within(data.UInt32(), LastColumn);
        var lastColumn = Within(data.UInt32(), LastColumn);
        if (lastRow >= firstRow && lastColumn >= firstColumn)
        {
            _merged.Add(new MergedArea(new CellAddress(firstRow, firstColumn), new CellAddress(lastRow, lastColumn)));
        }
    }

    private static int Within(uint index, int last) => index <= last ? (int)index : throw new InvalidDataException($"{index} is past {last}.");
}
