using System.Globalization;
using System.IO.Compression;
using PerfForm.Core.Grids.Excel.Errors;

namespace PerfForm.Core.Grids.Excel.Parts;

/// <summary>A sheet part: its cells that hold something, its merged areas, its hidden rows and columns. ECMA-376 part 1, 18.3.</summary>
internal sealed class SheetPart
{
    // The library's height of a row where the sheet says none.
    private const double UsualHeight = 12.75;

    private readonly List<StoredCell> _cells = [];
    private readonly List<ErrorCell> _errors = [];
    private readonly List<MergedArea> _merged = [];
    private readonly List<ColumnSpan> _columns = [];
    private readonly CellReader _reader;
    private double _usualHeight = UsualHeight;
    private int _lastRow = -1;
    private int _lastColumn = -1;

    private SheetPart(CellReader reader) => _reader = reader;

    /// <summary>The cells, by row, then by column.</summary>
    public IReadOnlyList<StoredCell> Cells => _cells;

    /// <summary>The cells whose formulas gave no value.</summary>
    public IReadOnlyList<ErrorCell> Errors => _errors;

    /// <summary>The merged areas.</summary>
    public MergedArea[] Merged => [.. _merged];

    /// <summary>How many rows it has up to its last; 0 where it has no cells, empty ones included.</summary>
    public int Rows => _lastColumn < 0 ? 0 : _lastRow + 1;

    /// <summary>How many columns it has up to its last.</summary>
    public int Columns => _lastColumn + 1;

    /// <summary>Reads the part.</summary>
    public static SheetPart Read(ZipArchiveEntry part, CellReader reader)
    {
        var sheet = new SheetPart(reader);
        using var xml = new PartReader(part, "worksheet");
        sheet.ReadElements(xml);
        xml.Finish();
        return sheet;
    }

    /// <summary>Whether the column, from 0, has no width.</summary>
    public bool IsHidden(int column) => _columns.Find(columns => column >= columns.First && column <= columns.Last) is { IsHidden: true };

    private void ReadElements(PartReader xml)
    {
        var (hasFormat, hasData, hasMerged, hasColumns) = (false, false, false, false);
        while (xml.NextIn(level: 0))
        {
            if (xml.Is("sheetFormatPr"))
            {
                RequireFirst(ref hasFormat, before: hasData);
                ReadUsualHeight(xml);
            }
            else if (xml.Is("cols"))
            {
                RequireFirst(ref hasColumns);
                ReadColumns(xml);
            }
            else if (xml.Is("sheetData"))
            {
                RequireFirst(ref hasData);
                ReadRows(xml);
            }
            else if (xml.Is("mergeCells"))
            {
                RequireFirst(ref hasMerged);
                ReadMerged(xml);
            }
            else if (xml.Is("dimension"))
            {
                RequireRange(xml.Attribute("ref"));
            }
        }
    }

    // The library reads the part twice; what stands twice, or late, it may take either way.
    private static void RequireFirst(ref bool had, bool before = false) => had = had || before ? throw new UnusualPartException() : true;

    private static CellRange RequireRange(ReadOnlySpan<char> reference)
    {
        var colon = reference.IndexOf(':');
        return colon < 0
            ? new CellRange(PartNumber.ReadAddress(reference))
            : new CellRange(PartNumber.ReadAddress(reference[..colon]), PartNumber.ReadAddress(reference[(colon + 1)..]));
    }

    private void ReadUsualHeight(PartReader xml)
    {
        if (double.TryParse(xml.Attribute("defaultRowHeight"), NumberStyles.Any, CultureInfo.InvariantCulture, out var height))
        {
            _usualHeight = height;
        }
    }

    private void ReadColumns(PartReader xml)
    {
        while (xml.NextIn(level: 1))
        {
            if (!xml.Is("col") || !double.TryParse(xml.Attribute("width"), CultureInfo.InvariantCulture, out var width))
            {
                throw new UnusualPartException();
            }

            var isHidden = width == 0 || xml.Attribute("hidden") == "1";
            _columns.Add(new ColumnSpan(PartNumber.Read(xml.Attribute("min")) - 1, PartNumber.Read(xml.Attribute("max")) - 1, isHidden));
        }
    }

    private void ReadMerged(PartReader xml)
    {
        while (xml.NextIn(level: 1))
        {
            if (!xml.Is("mergeCell") || xml.Attribute("ref") is not { } reference || !reference.Contains(':', StringComparison.Ordinal))
            {
                throw new UnusualPartException();
            }

            var range = RequireRange(reference);
            _merged.Add(new MergedArea(range.First, range.Last));
        }
    }

    private void ReadRows(PartReader xml)
    {
        while (xml.NextIn(level: 1))
        {
            if (!xml.Is("row"))
            {
                throw new UnusualPartException();
            }

            var row = PartNumber.ReadOr(_lastRow + 2, xml.Attribute("r")) - 1;
            _lastRow = row > _lastRow ? row : throw new UnusualPartException();
            ReadCells(xml, IsRowHidden(xml));
        }
    }

    private bool IsRowHidden(PartReader row)
    {
        var height = double.TryParse(row.Attribute("ht"), NumberStyles.Any, CultureInfo.InvariantCulture, out var own) ? own : 0;
        return PartNumber.ReadOr(0, row.Attribute("hidden")) != 0 || (PartNumber.ReadOr(0, row.Attribute("customHeight")) != 0 ? height : _usualHeight) == 0;
    }

    private void ReadCells(PartReader xml, bool isRowHidden)
    {
        var column = -1;
        while (xml.NextIn(level: 2))
        {
            if (!xml.Is("c"))
            {
                throw new UnusualPartException();
            }

            var address = xml.Attribute("r") is { } written ? PartNumber.ReadAddress(written) : new CellAddress(_lastRow, column + 1);
            column = address.Row == _lastRow && address.Column > column ? address.Column : throw new UnusualPartException();
            if (_reader.Read(xml, address, isRowHidden, out var error) is { } cell)
            {
                _cells.Add(cell);
            }

            if (error is not null)
            {
                _errors.Add(error);
            }
        }

        _lastColumn = Math.Max(_lastColumn, column);
    }
}
