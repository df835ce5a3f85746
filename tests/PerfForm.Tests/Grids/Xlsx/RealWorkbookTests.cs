using PerfForm.Core.Grids;

namespace PerfForm.Tests.Grids.Xlsx;

/// <summary>Workbooks of many programs are read in one pass, cell by cell as the reading library reads them.</summary>
public sealed class RealWorkbookTests
{
    private const int Origins = 11;

    public static TheoryData<string> Workbooks => [.. RealWorkbook.Names];

    [Fact]
    public void There_are_workbooks_of_many_programs() => Assert.True(RealWorkbook.Names.Count > Origins);

    [Theory]
    [MemberData(nameof(Workbooks))]
    public void A_workbook_is_read_in_one_pass_as_the_library_reads_it(string name)
    {
        var workbook = RealWorkbook.Read(name);
        var read = ReadGrids.InOnePass(workbook);
        Assert.NotNull(read);
        Assert.Contains("A1", read, StringComparison.Ordinal);
        Assert.Equal(ReadGrids.ByLibrary(RealWorkbook.WithNumbersForTruth(workbook)), read);
    }

    [Theory]
    [InlineData("libreoffice.xlsx")]
    [InlineData("libreoffice-1904.xlsx")]
    [InlineData("openpyxl.xlsx")]
    [InlineData("closedxml.xlsx")]
    [InlineData("xlsxwriter.xlsx")]
    public void Cells_of_hidden_rows_and_columns_are_hidden_whoever_wrote_them(string name)
    {
        var grid = Read(name)[0];
        Assert.Equal(("隐藏列", true), TextAt(grid, "D2"));
        Assert.Equal(("隐藏行", true), TextAt(grid, "A3"));
        Assert.Equal(("项目名称", false), TextAt(grid, "A2"));
        Assert.Equal(SheetVisibility.Hidden, Read(name)[1].Visibility);
    }

    [Theory]
    [InlineData("libreoffice.xlsx")]
    [InlineData("libreoffice-1904.xlsx")]
    [InlineData("openpyxl.xlsx")]
    [InlineData("closedxml.xlsx")]
    [InlineData("xlsxwriter.xlsx")]
    [InlineData("xlsxwriter-1904.xlsx")]
    public void Dates_are_counted_from_where_the_workbook_counts(string name) => Assert.Equal(("2020年9月", true), TextAt(Read(name)[0], "B3"));

    [Theory]
    [InlineData("excel", "B3 C6 A7:A8 B7 D7 A8")]
    [InlineData("wps", "B4")]
    [InlineData("sparse", "B6 C6")]
    [InlineData("libreoffice.xlsx", "A4 B4")]
    [InlineData("openpyxl.xlsx", "A4 B4 C4 D4 E4")]
    [InlineData("xlsxwriter.xlsx", "B4 D4 E4")]
    [InlineData("closedxml.xlsx", "A4 B4 C4 D4 E4")]
    [InlineData("closedxml-calculated.xlsx", "C4")]
    public void Errors_and_formulas_without_a_value_are_found(string name, string areas) =>
        Assert.Equal(areas, string.Join(' ', Read(name)[0].Cells.Where(cell => cell.Kind == CellKind.Error).Select(cell => cell.Area)));

    private static IReadOnlyList<Grid> Read(string name) => XmlWorkbook.Read(RealWorkbook.Read(name));

    private static (string Text, bool IsHidden) TextAt(Grid grid, string address)
    {
        var cell = grid.Cells.Single(cell => cell.Address == CellAddress.Parse(address));
        return (cell.Text, cell.IsHidden);
    }
}
