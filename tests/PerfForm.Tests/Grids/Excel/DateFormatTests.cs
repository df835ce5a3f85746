using PerfForm.Core.Grids.Excel;

namespace PerfForm.Tests.Grids.Excel;

public sealed class DateFormatTests
{
    [Theory]
    [InlineData("yyyy/m/d")]
    [InlineData("[$-804]yyyy\"年\"m\"月\";@")]
    [InlineData("AM/PM h:mm")]
    [InlineData("[h]")]
    [InlineData("MM:SS")]
    public void Formats_with_date_letters_show_dates(string format) => Assert.True(DateFormat.IsDate(format));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("General")]
    [InlineData("#,##0.00_);[Red]\\(#,##0.00\\)")]
    [InlineData("0\"days\"")]
    [InlineData("0\\d")]
    [InlineData("0_m*s")]
    [InlineData("0.00E+00")]
    [InlineData("[$USD] 0.00")]
    [InlineData("0\"unclosed day")]
    [InlineData("0[unclosed day")]
    [InlineData("\\")]
    public void Letters_in_quotes_escapes_and_brackets_are_text(string? format) => Assert.False(DateFormat.IsDate(format));

    [Theory]
    [InlineData("[h]:mm", true)]
    [InlineData("[$-804][mm]:ss", true)]
    [InlineData("h:mm", false)]
    [InlineData("[$-804]h:mm", false)]
    public void A_bracketed_unit_counts_elapsed_time(string format, bool elapsed) => Assert.Equal(elapsed, DateFormat.IsElapsed(format));
}
