using PerfForm.Core.Grids;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Grids;

public sealed class GridTests
{
    [Fact]
    public void A_merged_area_is_one_cell_found_at_all_its_places()
    {
        var grid = TableText.Grid("甲 | → | 乙\n↓ | ↓ | 丙");
        Assert.Equal("甲", grid.At(1, 1)!.Text);
        Assert.Equal("A1:B2", grid.At(1, 1)!.Area.ToString());
        Assert.Equal("丙", grid.At(1, 2)!.Text);
        Assert.Null(grid.At(2, 0));
    }

    [Fact]
    public void Cells_are_sorted_and_of_two_at_one_address_the_first_wins()
    {
        static Cell At(int row, int column, string text) => new(new CellRange(new CellAddress(row, column)), text);
        var grid = new Grid("表", [At(1, 0, "c"), At(0, 1, "b"), At(0, 0, "a"), At(0, 1, "B")]);
        Assert.Equal(["a", "b", "c"], grid.Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void Rows_between_two_rows_leave_out_the_empty_ones()
    {
        var grid = TableText.Grid("a\n\nb\nc\n\nd");
        Assert.Equal([2, 3], grid.RowsBetween(1, 4).Select(row => row.Number));
        Assert.Empty(grid.RowsBetween(4, 4));
        Assert.Equal(4, grid.RowsBetween(0, int.MaxValue).Count);
    }
}
