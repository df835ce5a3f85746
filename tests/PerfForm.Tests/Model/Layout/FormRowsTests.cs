using PerfForm.Core.Grids;
using PerfForm.Core.Model.Layout;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Model.Layout;

public class FormRowsTests
{
    private static readonly FormRows Rows = FormRows.Of(TableText.Grid("""
        甲 | → | 乙

        ↓ |  | 丙
        """).Rows);

    [Fact]
    public void Rows_hold_the_cells_that_begin_in_them_and_no_blank_rows()
    {
        Assert.Equal([0, 2], Enumerable.Range(0, Rows.Count).Select(Rows.NumberOf));
        Assert.Equal([0, 2], Rows.ColumnsOf(0).ToArray());
        Assert.Equal([2], Rows.ColumnsOf(1).ToArray());
    }

    [Theory]
    [InlineData("A1", "甲")]
    [InlineData("B1", null)]
    [InlineData("C1", "乙")]
    [InlineData("C2", null)]
    [InlineData("A3", null)]
    [InlineData("C3", "丙")]
    [InlineData("C4", null)]
    public void A_text_is_found_where_its_cell_begins(string cell, string? text) => Assert.Equal(text, Rows.TextAt(CellAddress.Parse(cell)));

    [Fact]
    public void Texts_are_those_of_the_sheet_and_not_copies()
    {
        var cell = new Cell(new CellRange(CellAddress.Parse("B2")), new string('甲', 3));
        Assert.Same(cell.Text, FormRows.Of([new GridRow(1, [cell])]).TextAt(cell.Address));
    }
}
