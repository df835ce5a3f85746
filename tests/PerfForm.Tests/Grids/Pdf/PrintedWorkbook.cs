using ClosedXML.Excel;
using PerfForm.Core.Grids;
using PerfForm.Tests.Support;
using PerfForm.Tests.Twins;

namespace PerfForm.Tests.Grids.Pdf;

/// <summary>Grids as a workbook that a department would print: lines around the table's cells, none around its titles, as wide as a page.</summary>
internal static class PrintedWorkbook
{
    private const double LineHeight = 16;
    private const double Narrowest = 8;
    private const double Widest = 36;

    /// <summary>Prints grids as PDF.</summary>
    public static byte[] Pdf(IReadOnlyList<Grid> grids, bool hasLines = true)
    {
        using var folder = new TemporaryFolder();
        LibreOffice.Convert(folder, "pdf", folder.Write("表.xlsx", Of(grids, hasLines)));
        return File.ReadAllBytes(folder.File("表.pdf"));
    }

    /// <summary>The workbook.</summary>
    public static byte[] Of(IReadOnlyList<Grid> grids, bool hasLines = true)
    {
        using var workbook = new XLWorkbook();
        foreach (var grid in grids)
        {
            Write(workbook.AddWorksheet(grid.Name), grid, hasLines);
        }

        using var stream = new MemoryStream();
        workbook.SaveAs(stream);
        return stream.ToArray();
    }

    private static void Write(IXLWorksheet sheet, Grid grid, bool hasLines)
    {
        sheet.PageSetup.PaperSize = XLPaperSize.A4Paper;
        sheet.PageSetup.FitToPages(1, 0);
        var widths = WidthsOf(grid);
        for (var column = 0; column < widths.Length; column++)
        {
            sheet.Column(column + 1).Width = widths[column];
        }

        foreach (var cell in grid.Cells)
        {
            Write(sheet, cell);
        }

        var (rows, columns) = (grid.Cells.Max(cell => cell.Area.Last.Row) + 1, widths.Length);
        foreach (var row in Enumerable.Range(0, rows))
        {
            sheet.Row(row + 1).Height = HeightOf(grid, row, widths);
        }

        var titles = Slot.TitleRowsOf(grid);
        if (hasLines && titles < rows)
        {
            var border = sheet.Range(titles + 1, 1, rows, columns).Style.Border;
            (border.InsideBorder, border.OutsideBorder) = (XLBorderStyleValues.Thin, XLBorderStyleValues.Thin);
        }
    }

    private static void Write(IXLWorksheet sheet, Cell cell)
    {
        var (first, last) = (cell.Area.First, cell.Area.Last);
        var range = sheet.Range(first.Row + 1, first.Column + 1, last.Row + 1, last.Column + 1);
        if (cell.IsMerged)
        {
            range.Merge();
        }

        var written = sheet.Cell(first.Row + 1, first.Column + 1);
        written.Style.NumberFormat.Format = "@";
        written.SetValue(cell.Text).Style.Alignment.SetWrapText(true).Alignment.SetVertical(XLAlignmentVerticalValues.Center);
        written.DataType = XLDataType.Text;
        range.Style.Alignment.WrapText = true;
    }

    private static double[] WidthsOf(Grid grid)
    {
        var widths = Enumerable.Repeat(Narrowest, grid.Cells.Max(cell => cell.Area.Last.Column) + 1).ToArray();
        foreach (var cell in grid.Cells.Where(cell => cell.Area.Columns == 1))
        {
            widths[cell.Address.Column] = Math.Clamp(WidthOf(cell.Text) + 2, widths[cell.Address.Column], Widest);
        }

        return widths;
    }

    // Tall cells need no more than their rows give: they are as tall as their last row makes them.
    private static double HeightOf(Grid grid, int row, double[] widths)
    {
        var lines = 1.0;
        foreach (var cell in grid.Cells.Where(cell => cell.Area.Last.Row == row))
        {
            var width = widths[cell.Area.First.Column..(cell.Area.Last.Column + 1)].Sum() - 1;
            var own = cell.Text.Split('\n').Sum(line => Math.Ceiling((WidthOf(line) + 1) * 1.15 / width));
            lines = Math.Max(lines, own - (cell.Area.Rows - 1));
        }

        return Math.Min(400, lines * LineHeight);
    }

    private static double WidthOf(string text) => text.Split('\n').Max(line => line.Sum(c => char.IsAscii(c) ? 1 : 2));
}
