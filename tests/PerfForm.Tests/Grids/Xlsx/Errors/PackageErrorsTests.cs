using PerfForm.Core.Grids;

namespace PerfForm.Tests.Grids.Xlsx.Errors;

public sealed class PackageErrorsTests
{
    private const string Plain = "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>";
    private const string WithError = "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData>";

    [Fact]
    public void Error_cells_are_cells_of_their_own_kind()
    {
        var grid = Assert.Single(XmlWorkbook.Read(WithError));

        Assert.Equal(["A1 1 Number", "B1 #DIV/0! Error"], Shown(grid));
    }

    [Fact]
    public void An_error_in_a_merged_area_stands_for_the_area()
    {
        var grid = Assert.Single(XmlWorkbook.Read(
            "<sheetData><row r=\"2\"><c r=\"B2\" t=\"e\"><v>#REF!</v></c><c r=\"C2\"/></row></sheetData><mergeCells><mergeCell ref=\"B2:C3\"/></mergeCells>"));

        Assert.Equal("B2:C3", Assert.Single(grid.Cells).Area.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("<sheetData/>")]
    public void An_error_in_a_hidden_row_or_column_is_hidden(string whatMakesItIrregular)
    {
        var grid = Assert.Single(XmlWorkbook.Read(
            "<cols><col min=\"2\" max=\"2\" hidden=\"1\" width=\"9\"/></cols><sheetData>"
            + "<row r=\"1\"><c r=\"A1\" t=\"e\"><v>#REF!</v></c><c r=\"B1\" t=\"e\"><v>#N/A</v></c></row>"
            + $"<row r=\"2\" hidden=\"1\"><c r=\"A2\"><f>B1</f></c></row></sheetData>{whatMakesItIrregular}"));

        Assert.Equal([("A1", false), ("B1", true), ("A2", true)], grid.Cells.Select(cell => (cell.Address.ToString(), cell.IsHidden)));
    }

    [Fact]
    public void Error_cells_belong_to_their_sheet()
    {
        var grids = XmlWorkbook.Read(Plain, WithError, Plain);

        Assert.Equal([0, 1, 0], grids.Select(grid => grid.Cells.Count(cell => cell.Kind == CellKind.Error)));
    }

    [Fact]
    public void Parts_are_found_by_the_workbook_and_not_by_their_numbers()
    {
        var grids = XmlWorkbook.Read(XmlWorkbook.With([WithError, Plain], ["/xl/worksheets/sheet2.xml", "/xl/worksheets/sheet1.xml"]));

        Assert.Equal(["A1 1 Number"], Shown(grids[0]));
        Assert.Equal(["A1 1 Number", "B1 #DIV/0! Error"], Shown(grids[1]));
    }

    [Fact]
    public void Cells_without_addresses_are_counted()
    {
        var grid = Assert.Single(XmlWorkbook.Read(
            "<sheetData><row><c><v>1</v></c></row>"
            + "<row r=\"4\"><c r=\"B4\"><v>2</v></c><c t='e'><v>#N/A</v></c></row><row><c t='e'><v>#NUM!</v></c></row></sheetData>"));

        Assert.Equal(["C4 #N/A", "A5 #NUM!"], grid.Cells.Where(cell => cell.Kind == CellKind.Error).Select(cell => $"{cell.Address} {cell.Text}"));
    }

    [Fact]
    public void The_mark_of_an_error_within_a_text_makes_none()
    {
        var grid = Assert.Single(XmlWorkbook.Read("<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>写作 t=\"e\"</t></is></c></row></sheetData>"));

        Assert.Equal(["A1 写作 t=\"e\" Text"], Shown(grid));
    }

    [Theory]
    [InlineData(1 << 16)]
    [InlineData(1 << 17)]
    public void A_mark_is_found_wherever_a_read_ends(int size)
    {
        const string Before = "<sheetData><row r=\"1\"><c r=\"A1\" ";
        for (var shift = 0; shift < 12; shift++)
        {
            var padding = new string(' ', size - 80 - Before.Length - shift);
            var grid = Assert.Single(XmlWorkbook.Read($"{padding}{Before}t=\"e\"><v>#NULL!</v></c></row></sheetData>"));

            Assert.Equal(["A1 #NULL! Error"], Shown(grid));
        }
    }

    [Fact]
    public void An_error_without_a_value_shows_nothing()
    {
        var grid = Assert.Single(XmlWorkbook.Read("<sheetData><row r=\"1\"><c r=\"A1\" t=\"e\"/><c r=\"B1\" t=\"e\"><v/></c></row></sheetData>"));

        Assert.Empty(grid.Cells);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<sheetData/>")]
    public void A_formula_that_gave_an_empty_text_shows_nothing(string whatMakesItIrregular)
    {
        var grid = Assert.Single(XmlWorkbook.Read(
            "<sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><f>IF(B9=0,\"\",B9)</f><v></v></c><c r=\"B1\" t=\"str\"><f>C1</f><v/></c>"
            + $"<c r=\"C1\" t=\"str\"><f>C2</f></c><c r=\"D1\"><f>D2</f><v></v></c></row></sheetData>{whatMakesItIrregular}"));

        Assert.Equal(["D1 =D2 Error"], Shown(grid));
    }

    [Fact]
    public void A_sheet_whose_part_is_missing_is_empty()
    {
        var grids = XmlWorkbook.Read(XmlWorkbook.With([WithError, WithError], ["worksheets/none.xml", "worksheets/sheet2.xml"]));

        Assert.Empty(grids[0].Cells);
        Assert.Equal(2, grids[1].Cells.Count);
    }

    private static IEnumerable<string> Shown(Grid grid) => grid.Cells.Select(cell => $"{cell.Address} {cell.Text} {cell.Kind}");
}
