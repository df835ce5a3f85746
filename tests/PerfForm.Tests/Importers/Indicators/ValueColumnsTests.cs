using PerfForm.Core.Model;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Importers.Indicators;

/// <summary>A value beside the columns of its sign and its unit.</summary>
public sealed class ValueColumnsTests
{
    [Theory]
    [InlineData("16.5", "1/10万", "16.5 1/10万")]
    [InlineData("16.5", "/10万", "16.5/10万")]
    public void A_unit_of_very_many_keeps_its_number_out_of_the_value(string value, string unit, string raw)
    {
        var target = Assert.IsType<NumberTarget>(ValueAndUnit(value, unit));
        Assert.Equal((16.5m, "/10万", raw), (target.Value, target.Unit, target.Raw));
    }

    [Theory]
    [InlineData("\u200B", "10人")]
    [InlineData("5", "\u200B")]
    public void What_nobody_sees_beside_a_number_does_no_harm(string value, string unit) =>
        Assert.NotNull(ValueAndUnit(value, unit));

    [Fact]
    public void A_row_of_quarters_heads_another_table_and_one_of_dates_does_not()
    {
        var rows = Imported.OnlyForm(
            "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 一季度 | 二季度 | 三季度 | 四季度\n产出指标 | 时效指标 | a | 12月底前 | 3月 | 6月 | 9月 | 12月\n"
            + "产出指标 | 数量指标 | b | 1次 | 1次 | 1次 | 1次 | 1次").Indicators;
        Assert.Equal(["a", "b"], rows.Select(row => row.Name!.Value).Distinct());
    }

    [Fact]
    public void A_unit_that_begins_with_another_number_makes_no_number() =>
        Assert.Equal(new WordTarget("5 10人", WordTargetKind.Text), ValueAndUnit("5", "10人"));

    private static Target ValueAndUnit(string value, string unit) => Assert.Single(Imported.OnlyForm(
        $"一级指标 | 二级指标 | 三级指标 | 指标值 | 计量单位\n效益指标 | 社会效益指标 | a | {value} | {unit}").Indicators).Target;

    [Fact]
    public void Each_of_two_values_has_the_sign_before_it()
    {
        var rows = Imported.OnlyForm(
            "一级指标 | 二级指标 | 三级指标 | 三年总体指标 | → | 年度指标 | → | 计量单位\n↓ | ↓ | ↓ | 符号 | 指标值 | 符号 | 指标值 | ↓\n"
            + "产出指标 | 数量指标 | a | ＝ | 36 | ≥ | 12 | 个").Indicators;
        Assert.Equal([(Horizon.Term, "＝36个"), (Horizon.Annual, "≥12个")], rows.Select(row => (row.Horizon, row.Target.Raw)));
    }
}
