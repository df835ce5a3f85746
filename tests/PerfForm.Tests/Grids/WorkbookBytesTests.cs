using PerfForm.Core.Grids;

namespace PerfForm.Tests.Grids;

public sealed class WorkbookBytesTests
{
    [Fact]
    public void Sheets_and_cells_come_back_as_they_were()
    {
        Cell[] cells =
        [
            new(new CellRange(new CellAddress(-1, 0)), "表上的一行"),
            new(new CellRange(new CellAddress(0, 0), new CellAddress(2, 3)), "合并\n两行 \uD842") { IsHidden = true },
            new(new CellRange(new CellAddress(5, 1)), "95%", CellKind.Percent, 0.950m) { MayBeCut = true },
            new(new CellRange(new CellAddress(1_048_575, 16_383)), "123456789012345678", CellKind.Number, 123456789012345680m) { HasLostDigits = true },
            new(new CellRange(new CellAddress(1_048_575, 16_384)), "#REF!", CellKind.Error),
        ];
        var given = new Workbook(
            Format: null,
            [new Grid("一", cells, SheetVisibility.Hidden), new Grid("二", [], SheetVisibility.Visible, hasTrueColumns: false)]);
        var back = WorkbookBytes.Read(WorkbookBytes.Of(given), format: null);
        Assert.Equal(
            given.Grids.Select(grid => (grid.Name, grid.Visibility, grid.HasTrueColumns)),
            back.Grids.Select(grid => (grid.Name, grid.Visibility, grid.HasTrueColumns)));
        Assert.Equal(given.Grids.SelectMany(grid => grid.Cells), back.Grids.SelectMany(grid => grid.Cells));
    }
}
