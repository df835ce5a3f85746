using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using PerfForm.Core.Guards;

namespace PerfForm.Core.Grids.Excel;

/// <summary>Reads the workbooks of Excel and its relatives with ExcelDataReader: .xls, and .xlsx that are written in an unusual way.</summary>
internal static class LibraryReader
{
    private const int Gb18030 = 54936;

    /// <summary>Reads the sheets.</summary>
    /// <param name="content">The whole file.</param>
    /// <param name="findErrors">
    /// Finds the cells with error values, which ExcelDataReader 3.6.0 passes over without a word: a list for each sheet, in the order in which
    /// the library gives the sheets; no lists where the workbook is not open to reading.
    /// </param>
    /// <param name="meter">Takes note of what is read, and throws where it is too much.</param>
    /// <param name="findMerged">Finds merged areas that the library may not give, in the same way; null for none.</param>
    /// <param name="daysEarly">How many days the library's dates are early.</param>
    /// <param name="counts1904">Whether the workbook counts days from 1904.</param>
    public static List<Grid> Read(
        byte[] content,
        Func<byte[], List<List<ErrorCell>>> findErrors,
        CellMeter meter,
        Func<byte[], List<List<MergedArea>>>? findMerged = null,
        int daysEarly = 0,
        bool counts1904 = false)
    {
        // Workbooks of before Excel 97 name a code page; the runtime has those in a provider of their own.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var configuration = new ExcelReaderConfiguration { FallbackEncoding = Encoding.GetEncoding(Gb18030) };
        using var reader = Open(content, configuration);
        var errors = findErrors(content);
        var merged = findMerged?.Invoke(content) ?? [];
        var grids = new List<Grid>();
        do
        {
            var sheet = grids.Count;
            var areas = sheet < merged.Count ? merged[sheet] : [];
            var cells = CellsOf(reader, sheet < errors.Count ? errors[sheet] : [], areas, daysEarly, counts1904, meter);
            grids.Add(new Grid(reader.Name, cells, VisibilityOf(reader)));
        }
        while (reader.NextResult());

        return grids;
    }

    private static IExcelDataReader Open(byte[] content, ExcelReaderConfiguration configuration)
    {
        try
        {
            return ExcelReaderFactory.CreateReader(new MemoryStream(content, writable: false), configuration);
        }
        // A browser has no such ciphers at all.
        catch (Exception locked) when (locked is InvalidPasswordException or PlatformNotSupportedException)
        {
            throw new UnreadableFileException(
                new("工作簿有密码保护，无法读取；请在 Excel 中取消密码后另存", "the workbook is protected by a password; remove it in Excel and save again"), locked);
        }
    }

    private static IEnumerable<Cell> CellsOf(
        IExcelDataReader reader, List<ErrorCell> errors, List<MergedArea> areas, int daysEarly, bool counts1904, CellMeter meter)
    {
        meter.AddSheet(reader.RowCount, reader.FieldCount, Math.Max(areas.Count, reader.MergeCells?.Length ?? 0));
        var merged = reader.MergeCells is { Length: > 0 } ? MergedAreasOf(reader) : new MergedAreas([.. areas]);
        var hiddenColumns = new HiddenColumns(reader);
        var hiddenRows = new HashSet<int>();
        while (reader.Read())
        {
            if (reader.RowHeight == 0)
            {
                hiddenRows.Add(reader.Depth);
            }

            for (var column = 0; column < reader.FieldCount; column++)
            {
                if (CellAt(reader, column, merged, daysEarly, counts1904) is { } cell)
                {
                    yield return Counted(cell);
                }
            }
        }

        foreach (var (address, text) in errors)
        {
            yield return Counted(new Cell(merged.AreaOf(address.Row, address.Column), text, CellKind.Error));
        }

        Cell Counted(Cell cell)
        {
            meter.Add(cell.Text);
            return hiddenRows.Contains(cell.Address.Row) || hiddenColumns.Contains(cell.Address.Column) ? cell with { IsHidden = true } : cell;
        }
    }

    // The library does not know the formats that only Chinese Excel numbers (57 is 2020年9月), and so does not see their dates.
    private static Cell? CellAt(IExcelDataReader reader, int column, MergedAreas merged, int daysEarly, bool counts1904)
    {
        if (reader.GetValue(column) is not { } value)
        {
            return null;
        }

        var format = reader.GetNumberFormatString(column) ?? BuiltInFormats.Of(reader.GetNumberFormatIndex(column));
        value = value is DateTime date ? date.AddDays(daysEarly) : value;
        return CellContent.Read(value, format, merged.AreaOf(reader.Depth, column), counts1904);
    }

    private static MergedAreas MergedAreasOf(IExcelDataReader reader)
    {
        var areas = reader.MergeCells ?? [];
        return new MergedAreas(Array.ConvertAll(areas, area =>
            new MergedArea(new CellAddress(area.FromRow, area.FromColumn), new CellAddress(area.ToRow, area.ToColumn))));
    }

    private static SheetVisibility VisibilityOf(IExcelDataReader reader) => reader.VisibleState switch
    {
        "hidden" => SheetVisibility.Hidden,
        "veryhidden" => SheetVisibility.VeryHidden,
        _ => SheetVisibility.Visible,
    };
}
