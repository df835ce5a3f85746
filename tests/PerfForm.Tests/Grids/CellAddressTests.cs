using CsCheck;
using PerfForm.Core.Grids;

namespace PerfForm.Tests.Grids;

public sealed class CellAddressTests
{
    [Theory]
    [InlineData(0, 0, "A1")]
    [InlineData(36, 4, "E37")]
    [InlineData(9, 25, "Z10")]
    [InlineData(0, 26, "AA1")]
    [InlineData(1048575, 16383, "XFD1048576")]
    public void Addresses_print_as_the_name_box_takes_them(int row, int column, string text) =>
        Assert.Equal(text, new CellAddress(row, column).ToString());

    [Fact]
    public void A_printed_address_is_read_back() =>
        Gen.Select(Gen.Int[0, 1_048_575], Gen.Int[0, 16_383]).Sample((row, column) =>
            CellAddress.Parse(new CellAddress(row, column).ToString()) == new CellAddress(row, column));

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("1")]
    [InlineData("A0")]
    [InlineData("a1")]
    [InlineData("A1:B2")]
    public void What_is_no_address_is_refused(string text) => Assert.Throws<FormatException>(() => CellAddress.Parse(text));
}
