using PerfForm.Core.Grids;
using PerfForm.Core.Grids.Excel;

namespace PerfForm.Tests.Grids.Excel;

/// <summary>Cells have the text that Excel shows, but for digits, which are never rounded, and dates, which have one form.</summary>
public sealed class NumberFormatTests
{
    [Theory]
    [InlineData(null, 5, "5")]
    [InlineData("General", 5, "5")]
    [InlineData("0.00%", 0.95, "95%")]
    [InlineData("#,##0.00", 1234.5, "1234.5")]
    [InlineData("\"≥\"0%", 0.95, "≥95%")]
    [InlineData("\\≥0\\次", 5, "≥5次")]
    [InlineData("0.00_);(0.00)", -5, "-5")]
    [InlineData("0.00_);\\(0.00\\)", -5, "-5")]
    [InlineData("_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", 0, "0")]
    [InlineData("[$¥-804]#,##0.00", 5, "5")]
    [InlineData("0\"万元\"", 5, "5万元")]
    [InlineData("0!.0,\"万次\"", 58000, "58000")]
    [InlineData("0.0,\"千次\"", 5800, "5800")]
    [InlineData("#,##0\"元\"", 1500, "1500元")]
    [InlineData("0\"unclosed", 5, "5")]
    [InlineData("0[unclosed day", 5, "5")]
    [InlineData("\\", 5, "")]
    public void What_stands_around_a_number(string? format, double value, string text) => Assert.Equal(text, TextOf(value, format));

    [Theory]
    [InlineData("[<1]0.00%;0", 3, "3")]
    [InlineData("[<1]0.00%;0", 0.3, "30%")]
    [InlineData("0%;-0%;\"-\"", 3, "300%")]
    [InlineData("\"增加\"0;\"减少\"0;\"持平\"", -20.8, "减少20.8")]
    [InlineData("\"增加\"0;\"减少\"0;\"持平\"", 0, "持平")]
    [InlineData("\"增加\"0;\"减少\"0;\"持平\"", 2, "增加2")]
    [InlineData("[>=100]\"高\"0;[<10]\"低\"0;0", 50, "50")]
    [InlineData("[>=100]\"高\"0;[<10]\"低\"0;0", 5, "低5")]
    [InlineData("[=1]\"√\";\"×\"", 1, "√")]
    [InlineData("[=1]\"√\";\"×\"", 0, "×")]
    [InlineData("General\"元\"", 60, "60元")]
    [InlineData("\"≥\"General", 60, "≥60")]
    [InlineData(">=0", 60, ">=60")]
    [InlineData("0人/次", 60, "60人/次")]
    [InlineData("# ?/?", 0.5, "0.5")]
    [InlineData("0.00E+00", 1500, "1500")]
    [InlineData("0\"days\"", 5, "5days")]
    [InlineData("[$USD] 0.00", 5, "5")]
    public void The_section_of_a_number(string format, double value, string text) => Assert.Equal(text, TextOf(value, format));

    [Theory]
    [InlineData(";;;", 5)]
    [InlineData("0;;", -5)]
    [InlineData("0;-0;;@", 0)]
    public void Nothing_is_shown_nothing_is_read(string format, double value) => Assert.Null(Read(value, format));

    [Theory]
    [InlineData("yyyy/m/d", 44104, "2020-09-30")]
    [InlineData("yyyy/m/d", 44104.5, "2020-09-30")]
    [InlineData("yyyy/m/d h:mm", 44104.5, "2020-09-30 12:00:00")]
    [InlineData("[$-804]yyyy\"年\"m\"月\";@", 44104, "2020年9月")]
    [InlineData("[DBNum1][$-804]yyyy\"年\"m\"月\"", 44104, "2020年9月")]
    [InlineData("yyyy年m月d日", 44104, "2020-09-30")]
    [InlineData("yyyy\"年\"m\"月\"d\"日前\"", 44104, "2020年9月30日前")]
    [InlineData("e\"年\"m\"月\"", 44104, "2020年9月")]
    [InlineData("yyyy\"年\"m\"月底前\"", 44104, "2020年9月底前")]
    [InlineData("\"截至\"yyyy-mm-dd", 44104, "截至2020-09-30")]
    [InlineData("yyyy\"年度\"", 44104, "2020年度")]
    [InlineData("m\"月\"", 44104, "9月")]
    [InlineData("d\"日\"", 44104, "30日")]
    [InlineData("m/d h:mm", 44104.5, "9月30日 12:00")]
    [InlineData("aaaa", 44104, "星期三")]
    [InlineData("yyyy/m/d aaaa", 44104, "2020-09-30 星期三")]
    [InlineData("[Red]h:mm", 1.5, "12:00")]
    [InlineData("mm:ss", 1.0003472222, "00:30")]
    [InlineData("AM/PM h:mm", 0.7708333333, "18:30")]
    [InlineData("[h]:mm", 1.0833333333, "26:00")]
    [InlineData("[h]:mm:ss", 1.0833333333, "26:00:00")]
    [InlineData("[$-804][mm]:ss", 0.0416666667, "60:00")]
    [InlineData("[h]:mm", 10_675_200, "10675200")]
    [InlineData("0\\d", 44104, "44104d")]
    [InlineData("0m²", 100, "100m²")]
    [InlineData("[h]", 100.25, "2406")]
    [InlineData("[m]\"分钟\"", 0.5, "720分钟")]
    public void A_number_that_is_a_date_or_a_time(string format, double value, string text) => Assert.Equal(text, TextOf(value, format));

    [Fact]
    public void Days_may_count_from_1904() => Assert.Equal("2030年1月", CellContent.Read(46022d, "yyyy\"年\"m\"月\"", Area, counts1904: true)!.Text);

    [Theory]
    [InlineData("\"≥\"@", "95%", "≥95%")]
    [InlineData("0;-0;0;@\"户\"", "5", "5户")]
    [InlineData("@", "95%", "95%")]
    [InlineData("0.00", "95%", "95%")]
    public void The_section_of_texts(string format, string value, string text) => Assert.Equal(text, Read(value, format)!.Text);

    private static CellRange Area { get; } = new(new CellAddress(0, 0));

    private static string TextOf(double value, string? format) => Read(value, format)?.Text ?? string.Empty;

    private static Cell? Read(object value, string? format) => CellContent.Read(value, format, Area);
}
