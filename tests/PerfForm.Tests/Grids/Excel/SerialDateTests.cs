using PerfForm.Core.Grids.Excel;

namespace PerfForm.Tests.Grids.Excel;

public sealed class SerialDateTests
{
    [Theory]
    [InlineData(1, "1900-01-01")]
    [InlineData(59, "1900-02-28")]
    [InlineData(61, "1900-03-01")]
    [InlineData(43831, "2020-01-01")]
    public void Days_are_counted_as_excel_counts_them(double serial, string date) =>
        Assert.Equal(DateTime.Parse(date, System.Globalization.CultureInfo.InvariantCulture), SerialDate.Day(serial, counts1904: false));

    [Fact]
    public void From_1904_the_first_day_is_0() => Assert.Equal(new DateTime(1904, 1, 1), SerialDate.Day(0, counts1904: true));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(2958466)]
    [InlineData(-700000)]
    public void Numbers_out_of_range_stay_numbers(double serial) => Assert.Equal(serial, SerialDate.Day(serial, counts1904: false));
}
