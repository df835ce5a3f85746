using PerfForm.Core.Grids;
using PerfForm.Core.Grids.Xls;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Grids.Xls;

/// <summary>
/// <c>errors.xls</c> is written by LibreOffice, <c>errors-excel5.xls</c> in the format of Excel 5 by SheetJS; both have formulas with
/// errors, an error as a value, and sheets without any.
/// </summary>
public sealed class BinaryErrorsTests
{
    private static readonly byte[] Workbook = File.ReadAllBytes(Fixture.PathOf("errors.xls"));
    private static readonly byte[] OldWorkbook = File.ReadAllBytes(Fixture.PathOf("errors-excel5.xls"));

    [Fact]
    public void Error_cells_are_cells_of_their_own_kind()
    {
        var grids = WorkbookReader.Read(Workbook, "errors.xls").Grids;

        Assert.Equal(["B1 #DIV/0!", "A3:B4 #N/A", "C3 #VALUE!", "B5 #VALUE!", "D5 #REF!"], Errors(grids[0]));
        Assert.Empty(Errors(grids[1]));
        Assert.Equal(["B2 #VALUE!", "C2 #NAME?"], Errors(grids[2]));
    }

    [Fact]
    public void Cells_that_are_no_errors_are_read_as_before()
    {
        var grid = WorkbookReader.Read(Workbook, "errors.xls").Grids[0];

        Assert.Equal(["A1 年度资金总额", "C1 12.5"], grid.Cells.Where(cell => cell.Kind != CellKind.Error).Select(cell => $"{cell.Area} {cell.Text}"));
    }

    [Fact]
    public void Workbooks_of_excel_5_keep_their_errors_too()
    {
        var grids = WorkbookReader.Read(OldWorkbook, "errors-excel5.xls").Grids;

        Assert.Empty(Errors(grids[0]));
        Assert.Equal(["B1 #REF!", "C3 #DIV/0!"], Errors(grids[1]));
    }

    [Fact]
    public void A_locked_workbook_adds_nothing() => Assert.Empty(BinaryErrors.Find(File.ReadAllBytes(Fixture.PathOf("locked.xls"))));

    [Fact]
    public void However_a_file_is_cut_nothing_fails()
    {
        for (var length = 0; length < Workbook.Length; length += 61)
        {
            _ = BinaryErrors.Find(Workbook[..length]);
        }
    }

    [Fact]
    public void However_a_file_is_changed_nothing_fails()
    {
        var changed = OldWorkbook.ToArray();
        for (var at = 8; at < changed.Length; at++)
        {
            foreach (var value in (byte[])[0x00, 0x01, 0xFF])
            {
                changed[at] = value;
                _ = BinaryErrors.Find(changed);
            }

            changed[at] = OldWorkbook[at];
        }
    }

    private static IEnumerable<string> Errors(Grid grid) =>
        grid.Cells.Where(cell => cell.Kind == CellKind.Error).Select(cell => $"{cell.Area} {cell.Text}");
}
