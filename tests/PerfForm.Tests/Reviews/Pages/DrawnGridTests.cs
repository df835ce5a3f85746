using PerfForm.Core.Grids;
using PerfForm.Core.Reviews.Pages;

namespace PerfForm.Tests.Reviews.Pages;

public sealed class DrawnGridTests
{
    [Fact]
    public void A_merged_area_covers_the_drawn_rows_and_columns_only()
    {
        var drawn = Draw("A1:XFD1 标题", "A2:A900000 块", "C2 一", "D3 二");
        Assert.Equal(["A1 3×1", "A2 1×2", "C2 1×1", "D2 1×1", "C3 1×1", "D3 1×1"], Shown(drawn));
    }

    [Fact]
    public void Rows_and_columns_without_a_cell_are_left_out() =>
        Assert.Equal(["B2 1×1", "D2 1×1", "B9 1×1", "D9 1×1"], Shown(Draw("B2 一", "D9 二")));

    [Fact]
    public void An_empty_cell_with_a_finding_is_drawn()
    {
        var drawn = Draw([new CellAddress(4, 2)], "B2 一");
        Assert.True(drawn.Draws(new CellAddress(4, 2)));
        Assert.Equal(["B2 1×1", "C2 1×1", "B5 1×1", "C5 1×1"], Shown(drawn));
    }

    [Fact]
    public void No_two_cells_cover_the_same_place()
    {
        var drawn = Draw("A1:C3 一", "B2:D2 二", "D1:D4 三", "A4 四");
        var covered = drawn.Rows.SelectMany((row, at) => row.Cells.SelectMany(cell =>
            from down in Enumerable.Range(at, cell.High)
            from across in Enumerable.Range(drawn.Columns.ToList().IndexOf(cell.Place.Column), cell.Wide)
            select (down, across))).ToList();
        Assert.Equal(covered.Distinct(), covered);
        Assert.False(drawn.Draws(new CellAddress(1, 1)));
    }

    [Fact]
    public void A_sheet_that_is_spread_out_stays_bounded()
    {
        var cells = Enumerable.Range(0, 5_000).Select(at => new Cell(new CellRange(new CellAddress(at, at)), "一"));
        var drawn = new DrawnGrid(new Grid("表", cells), new CellRange(new CellAddress(0, 0), new CellAddress(5_000, 5_000)), []);
        Assert.True(drawn.IsCut);
        Assert.True(drawn.Rows.Sum(row => row.Cells.Count) <= 120_000);
    }

    [Fact]
    public void Columns_are_as_wide_as_their_texts_ask_for_within_bounds()
    {
        var shares = new ColumnWidths(Draw("A1 一", $"B1 {new string('长', 500)}", "C1 二十个字左右的一段话写在这里看看")).Shares.ToList();
        Assert.Equal(3, shares.Count);
        Assert.Equal(["11.3%", "61%", "27.7%"], shares);
    }

    private static DrawnGrid Draw(params string[] cells) => Draw([], cells);

    private static DrawnGrid Draw(CellAddress[] found, params string[] cells) => new(
        new Grid("表", cells.Select(CellOf)),
        new CellRange(new CellAddress(0, 0), new CellAddress(1_000_000, 16_383)),
        found);

    private static Cell CellOf(string text)
    {
        var (range, content) = (text[..text.IndexOf(' ', StringComparison.Ordinal)].Split(':'), text[(text.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
        return new Cell(new CellRange(CellAddress.Parse(range[0]), CellAddress.Parse(range[^1])), content);
    }

    private static IEnumerable<string> Shown(DrawnGrid drawn) =>
        drawn.Rows.SelectMany(row => row.Cells).Select(cell => $"{cell.Place} {cell.Wide}×{cell.High}");
}
