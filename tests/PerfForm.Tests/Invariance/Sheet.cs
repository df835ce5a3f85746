using ClosedXML.Excel;
using PerfForm.Core.Grids;

namespace PerfForm.Tests.Invariance;

/// <summary>A sheet being written: cells and merged areas, to be had as a grid, as CSV, or in a workbook.</summary>
internal sealed class Sheet(string name)
{
    private readonly List<Cell> _cells = [];

    public string Name { get; } = name;

    public Grid Grid => new(Name, _cells);

    /// <summary>The first row below everything written.</summary>
    public int NextRow => _cells.Count == 0 ? 0 : _cells.Max(cell => cell.Area.Last.Row) + 1;

    public void Put(int row, int column, string? text, int rows = 1, int columns = 1, decimal? number = null)
    {
        if (string.IsNullOrEmpty(text))
        {
            return;
        }

        var area = new CellRange(new CellAddress(row, column), new CellAddress(row + rows - 1, column + columns - 1));
        _cells.Add(new Cell(area, text, number is null ? CellKind.Text : CellKind.Number, number));
    }

    /// <summary>The text as CSV; merged areas are lost.</summary>
    public string ToCsv()
    {
        var columns = _cells.Max(cell => cell.Address.Column) + 1;
        var rows = Enumerable.Range(0, NextRow)
            .Select(row => string.Join(',', Enumerable.Range(0, columns).Select(column => Quoted(row, column))));
        return string.Join('\n', rows) + "\n";
    }

    private string Quoted(int row, int column) => _cells.Find(cell => cell.Address == new CellAddress(row, column)) is { } cell
        ? $"\"{cell.Text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : string.Empty;

    public static byte[] ToWorkbook(IEnumerable<Sheet> sheets)
    {
        using var workbook = new XLWorkbook();
        foreach (var sheet in sheets)
        {
            var worksheet = workbook.AddWorksheet(sheet.Name);
            foreach (var cell in sheet._cells)
            {
                var (first, last) = (cell.Area.First, cell.Area.Last);
                worksheet.Cell(first.Row + 1, first.Column + 1).SetValue<object>(cell.Number is { } number ? (double)number : cell.Text);
                if (cell.IsMerged)
                {
                    worksheet.Range(first.Row + 1, first.Column + 1, last.Row + 1, last.Column + 1).Merge();
                }
            }
        }

        using var content = new MemoryStream();
        workbook.SaveAs(content);
        return content.ToArray();
    }
}
