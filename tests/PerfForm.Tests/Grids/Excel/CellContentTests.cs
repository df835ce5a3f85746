using PerfForm.Core.Grids;
using PerfForm.Core.Grids.Excel;

namespace PerfForm.Tests.Grids.Excel;

public sealed class CellContentTests
{
    private static readonly CellRange Area = new(CellAddress.Parse("B2"));

    [Theory]
    [InlineData(440300202112345000d, "440300202112345000")]
    [InlineData(1234567890123450d, "1234567890123450")]
    [InlineData(4.40300202112345E+19, "44030020211234500000")]
    [InlineData(-4.5E+40, "-45000000000000000000000000000000000000000")]
    public void A_number_of_more_than_15_digits_is_written_as_stored(double number, string text)
    {
        var cell = CellContent.Read(number, null, Area);
        Assert.Equal((text, true), (cell!.Text, cell.HasLostDigits));
    }

    [Theory]
    [InlineData(999999999999999d, "999999999999999")]
    [InlineData(2866.8900000000003, "2866.89")]
    [InlineData(0.1 + 0.2, "0.3")]
    public void A_number_of_15_digits_has_lost_none(double number, string text)
    {
        var cell = CellContent.Read(number, null, Area);
        Assert.Equal((text, false), (cell!.Text, cell.HasLostDigits));
    }

    [Theory]
    [InlineData("440300202112345678", "440300202112345678")]
    [InlineData("123456789012345", null)]
    [InlineData("4.403E+17", null)]
    [InlineData("0000000000000001", null)]
    public void The_digits_that_a_file_writes_are_kept(string text, string? digits) => Assert.Equal(digits, LongNumber.Written(text)?.Digits);
}
