using PerfForm.Core.Grids;

namespace PerfForm.Tests.Grids.Xlsb;

public sealed class XlsbContainerTests
{
    [Fact]
    public void Texts_are_read_in_the_cell_shared_rich_or_from_a_formula()
    {
        var grid = BinaryWorkbook.Read(new BinaryPart().Row(2)
            .Cell(6, 0, 0, "年度").Cell(7, 1, 0, 1U).Cell(62, 2, 0, (byte)1, "富文本", 0U).Cell(8, 3, 0, "公式", (ushort)0));

        Assert.Equal(["A3 年度", "B3 效益指标", "C3 富文本", "D3 公式"], Shown(grid));
    }

    [Fact]
    public void A_sheet_without_a_part_is_empty_and_the_others_are_read()
    {
        var sheet = new BinaryPart().Row(0).Cell(6, 0, 0, "年度");
        var grids = WorkbookReader.Read(new BinaryWorkbook { EmptySheet = "Sheet2" }.With(sheet), "book.xlsb").Grids;

        Assert.Equal(["Sheet1 1", "Sheet2 0"], grids.Select(grid => $"{grid.Name} {grid.Cells.Count}"));
    }

    [Fact]
    public void Numbers_are_read_as_doubles_and_in_their_short_form()
    {
        var grid = BinaryWorkbook.Read(new BinaryPart().Row(0)
            .Cell(5, 0, 0, 2866.89).Cell(2, 1, 0, (uint)(1234 << 2) | 2).Cell(2, 2, 0, (uint)(1234 << 2) | 3)
            .Cell(2, 3, 0, 0x3FF80000U).Cell(2, 4, 0, unchecked((uint)(-5 << 2)) | 2).Cell(9, 5, 0, 7.5, (ushort)0));

        Assert.Equal(["A1 2866.89", "B1 1234", "C1 12.34", "D1 1.5", "E1 -5", "F1 7.5"], Shown(grid));
        Assert.All(grid.Cells, cell => Assert.Equal(CellKind.Number, cell.Kind));
    }

    [Fact]
    public void Cells_without_a_column_stand_right_of_the_cell_before()
    {
        var grid = BinaryWorkbook.Read(new BinaryPart().Row(0)
            .Cell(6, 1, 0, "名称").Record(12, 0U).Record(17, 0U, "短")
            .Record(13, 0U, (uint)(3 << 2) | 2).Record(18, 0U, 0U).Record(16, BinaryWorkbook.Percent, 0.5));

        Assert.Equal(["B1 名称", "D1 短", "E1 3", "F1 产出指标", "G1 50%"], Shown(grid));
    }

    [Fact]
    public void Number_formats_say_what_a_number_is()
    {
        var grid = BinaryWorkbook.Read(new BinaryPart().Row(0)
            .Cell(5, 0, BinaryWorkbook.Percent, 0.95).Cell(5, 1, BinaryWorkbook.Date, 43831.0).Cell(5, 2, BinaryWorkbook.ChineseMonth, 43831.0)
            .Cell(5, 3, BinaryWorkbook.Times, 3.0).Cell(5, 4, BinaryWorkbook.Elapsed, 1.5));

        Assert.Equal(["A1 95%", "B1 2020-01-01", "C1 2020年1月", "D1 3次/天", "E1 36:00"], Shown(grid));
        Assert.Equal([CellKind.Percent, CellKind.Date, CellKind.Date, CellKind.Number, CellKind.Date], grid.Cells.Select(cell => cell.Kind));
    }

    [Fact]
    public void Dates_may_be_counted_from_1904()
    {
        var grid = new BinaryWorkbook { Properties = 1 }.ReadSheet(new BinaryPart().Row(0).Cell(5, 0, BinaryWorkbook.Date, 42369.0));

        Assert.Equal(["A1 2020-01-01"], Shown(grid));
    }

    [Fact]
    public void A_number_that_no_date_can_be_stays_a_number()
    {
        var grid = BinaryWorkbook.Read(new BinaryPart().Row(0).Cell(5, 0, BinaryWorkbook.Date, 9e9).Cell(5, 1, BinaryWorkbook.Elapsed, 1e300));

        Assert.Equal("9000000000", grid.Cells[0].Text);
        Assert.Equal(2, grid.Cells.Count);
    }

    [Fact]
    public void Error_cells_are_cells_of_their_own_kind()
    {
        var grid = BinaryWorkbook.Read(new BinaryPart().Row(0).Cell(3, 0, 0, (byte)0x17).Cell(11, 1, 0, (byte)0x07, (ushort)0).Record(14, 0U, (byte)0x2A));

        Assert.Equal(["A1 #REF!", "B1 #DIV/0!", "C1 #N/A"], Shown(grid));
        Assert.All(grid.Cells, cell => Assert.Equal(CellKind.Error, cell.Kind));
    }

    [Fact]
    public void Booleans_read_as_excel_shows_them()
    {
        var grid = BinaryWorkbook.Read(new BinaryPart().Row(0).Cell(4, 0, 0, (byte)1).Cell(10, 1, 0, (byte)0, (ushort)0));

        Assert.Equal(["A1 TRUE", "B1 FALSE"], Shown(grid));
    }

    [Fact]
    public void Merged_areas_that_follow_the_cells_belong_to_their_corner()
    {
        var grid = BinaryWorkbook.Read(new BinaryPart().Row(3).Cell(6, 1, 0, "合并").Cell(1, 2, 0).Record(176, 3U, 5U, 1U, 4U));

        Assert.Equal("B4:E6", Assert.Single(grid.Cells).Area.ToString());
    }

    [Fact]
    public void Hidden_rows_and_columns_are_read_and_known_as_such()
    {
        var grid = BinaryWorkbook.Read(new BinaryPart()
            .Record(60, 2U, 3U, 2560U, 0U, (ushort)1)
            .Record(60, 4U, 4U, 2560U, 0U, (ushort)2)
            .Record(0, 0U, 0U, (ushort)300, (byte)0, (byte)0).Cell(6, 0, 0, "甲").Cell(6, 3, 0, "乙").Cell(6, 4, 0, "丙")
            .Record(0, 1U, 0U, (ushort)300, (byte)0, (byte)0x10).Cell(6, 0, 0, "丁")
            .Row(2).Cell(6, 0, 0, "戊"));

        Assert.Equal("乙丁", string.Concat(grid.Cells.Where(cell => cell.IsHidden).Select(cell => cell.Text)));
    }

    [Theory]
    [InlineData(0, SheetVisibility.Visible)]
    [InlineData(1, SheetVisibility.Hidden)]
    [InlineData(2, SheetVisibility.VeryHidden)]
    public void Hidden_sheets_are_read_and_known_as_such(uint stored, SheetVisibility visibility)
    {
        var grid = new BinaryWorkbook { Visibility = stored }.ReadSheet(new BinaryPart().Row(0).Cell(6, 0, 0, "甲"));

        Assert.Equal(visibility, grid.Visibility);
        Assert.Equal("Sheet1", grid.Name);
    }

    private static IEnumerable<string> Shown(Grid grid) => grid.Cells.Select(cell => $"{cell.Address} {cell.Text}");
}
