using PerfForm.Core.Grids.Excel;

namespace PerfForm.Tests.Grids.Excel;

public sealed class NumberFormatTests
{
    [Theory]
    [InlineData(null, "", "", false)]
    [InlineData("General", "", "", false)]
    [InlineData("0.00%", "", "", true)]
    [InlineData("#,##0.00", "", "", false)]
    [InlineData("\"≥\"0%", "≥", "", true)]
    [InlineData("\\≥0\\次", "≥", "次", false)]
    [InlineData("0.00_);(0.00)", "", "", false)]
    [InlineData("_ * #,##0.00_ ;_ * -#,##0.00_ ", "", "", false)]
    [InlineData("[$¥-804]#,##0.00", "", "", false)]
    [InlineData("0\"万元\"", "", "万元", false)]
    [InlineData("0!.0,\"万次\"", "", "", false)]
    [InlineData("0.0,\"千次\"", "", "", false)]
    [InlineData("#,##0\"元\"", "", "元", false)]
    [InlineData("0\"unclosed", "", "", false)]
    public void Literals_and_percent_signs_are_read_and_digits_left_alone(string? format, string prefix, string suffix, bool isPercent) =>
        Assert.Equal(new NumberFormat(prefix, suffix, isPercent), NumberFormat.Parse(format));
}
