using ClosedXML.Excel;
using PerfForm.Core.Grids;
using PerfForm.Core.Grids.Xlsx;
using PerfForm.Core.Guards;

namespace PerfForm.Tests.Grids.Xlsx;

public sealed class XlsxContainerTests
{
    [Fact]
    public void A_percentage_cell_reads_as_a_percentage()
    {
        var cell = OnlyCell(cell => Set(cell, 0.95, "0%"));
        Assert.Equal(("95%", CellKind.Percent, 0.95m), (cell.Text, cell.Kind, cell.Number));
    }

    [Fact]
    public void A_percentage_is_not_rounded_to_what_the_screen_shows() => Assert.Equal("99.5%", OnlyCell(cell => Set(cell, 0.995, "0%")).Text);

    [Fact]
    public void Literal_text_of_a_number_format_is_read() => Assert.Equal("≥5次", OnlyCell(cell => Set(cell, 5, "\"≥\"0\"次\"")).Text);

    [Theory]
    [InlineData("yyyy-mm-dd", "2020-09-30")]
    [InlineData("yyyy\"年\"m\"月\"", "2020年9月")]
    [InlineData("yyyy\"年\"m\"月\"d\"日\"", "2020-09-30")]
    [InlineData("m\"月\"d\"日\"", "9月30日")]
    public void A_date_cell_reads_as_the_date_it_shows(string format, string text) =>
        Assert.Equal(text, OnlyCell(cell => cell.SetValue(new DateTime(2020, 9, 30)).Style.NumberFormat.Format = format).Text);

    [Theory]
    [InlineData(57, "2020年9月")]
    [InlineData(58, "9月30日")]
    [InlineData(31, "2020-09-30")]
    [InlineData(43, "44104")]
    [InlineData(5, "44104")]
    public void The_numbered_formats_of_Chinese_Excel_are_known(int format, string text) =>
        Assert.Equal(text, OnlyCell(cell => cell.SetValue(44104).Style.NumberFormat.NumberFormatId = format).Text);

    [Fact]
    public void A_number_stored_as_text_reads_as_the_same_number()
    {
        Assert.Equal("725.42", OnlyCell(cell => cell.SetValue("725.42").SetDataType(XLDataType.Text)).Text);
        Assert.Equal("725.42", OnlyCell(cell => cell.SetValue(725.42)).Text);
    }

    [Fact]
    public void The_noise_of_binary_fractions_is_not_read() => Assert.Equal(2866.89m, OnlyCell(cell => cell.SetValue(2866.8900000000003)).Number);

    [Fact]
    public void Merged_areas_and_visibility_are_read()
    {
        using var workbook = new XLWorkbook();
        var sheet = workbook.AddWorksheet("表");
        sheet.Cell("B2").SetValue("产出指标");
        sheet.Range("B2:C5").Merge();
        workbook.AddWorksheet("藏").Hide();
        var grids = Read(workbook);
        Assert.Equal("B2:C5", Assert.Single(grids[0].Cells).Area.ToString());
        Assert.Equal([SheetVisibility.Visible, SheetVisibility.Hidden], grids.Select(grid => grid.Visibility));
    }

    [Fact]
    public void Empty_formatted_cells_are_no_cells()
    {
        using var workbook = new XLWorkbook();
        var sheet = workbook.AddWorksheet("表");
        sheet.Range("A1:Z50").Style.Fill.BackgroundColor = XLColor.Yellow;
        sheet.Cell("C3").SetValue("  ");
        Assert.Empty(Read(workbook)[0].Cells);
    }

    private static void Set(IXLCell cell, double value, string format) => cell.SetValue(value).Style.NumberFormat.Format = format;

    private static Cell OnlyCell(Action<IXLCell> set)
    {
        using var workbook = new XLWorkbook();
        set(workbook.AddWorksheet("表").Cell("A1"));
        return Assert.Single(Read(workbook)[0].Cells);
    }

    private static IReadOnlyList<Grid> Read(XLWorkbook workbook)
    {
        using var stream = new MemoryStream();
        workbook.SaveAs(stream);
        return new XlsxContainer().Read(stream.ToArray(), XlsxContainer.Xlsx, "t", new CellMeter(ReadingLimits.Default));
    }

    [Fact]
    public void Columns_without_a_width_are_read()
    {
        var grid = Assert.Single(XmlWorkbook.Read(
            "<cols><col min=\"1\" max=\"1\"/><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>"
            + "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row></sheetData>"));
        Assert.Equal([("A1", false), ("B1", true)], grid.Cells.Select(cell => (cell.Address.ToString(), cell.IsHidden)));
    }

    [Fact]
    public void Cells_in_hidden_rows_and_columns_are_read_and_marked()
    {
        var grid = Assert.Single(XmlWorkbook.Read(
            "<cols><col min=\"2\" max=\"2\" hidden=\"1\" width=\"9\"/></cols>"
            + "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>"
            + "<row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>3</v></c></row></sheetData>"));
        Assert.Equal([("A1", false), ("B1", true), ("A2", true)], grid.Cells.Select(cell => (cell.Address.ToString(), cell.IsHidden)));
    }
}
