using PerfForm.Core.Model;
using PerfForm.Core.Targets;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Tests.Targets;

/// <summary>Numbers that are relative to something, counted by something, or money without its unit.</summary>
public sealed class RelativeTargetTests
{
    private static readonly TargetWords Words = FormWords.LoadEmbedded().Targets;
    private static readonly TargetParser Parser = new(Words);

    [Theory]
    [InlineData("同比下降5%", Comparison.Exactly, "5", "%", "同比下降")]
    [InlineData("较改造前下降3%", Comparison.Exactly, "3", "%", "较改造前下降")]
    [InlineData("同比下降≥5%", Comparison.AtLeast, "5", "%", "同比下降")]
    [InlineData("较上年增长8%以上", Comparison.AtLeast, "8", "%", "较上年增长")]
    [InlineData("能耗较上年下降不低于3%", Comparison.AtLeast, "3", "%", "较上年下降")]
    [InlineData("较2023年增长≥5%", Comparison.AtLeast, "5", "%", "较2023年增长")]
    [InlineData("比去年降低了2个百分点", Comparison.Exactly, "2", "个百分点", "比去年降低")]
    [InlineData("提高5%", Comparison.Exactly, "5", "%", "提高")]
    [InlineData("每年增长5%", Comparison.Exactly, "5", "%/年", "增长")]
    public void Words_that_make_a_number_relative_are_its_basis(string text, Comparison sign, string value, string unit, string basis)
    {
        var target = Assert.IsType<NumberTarget>(Parser.Parse(text));
        Assert.Equal((sign, decimal.Parse(value), unit, basis), (target.Operator, target.Value, target.Unit, target.Basis));
    }

    [Theory]
    [InlineData("提升至95%")]
    [InlineData("覆盖率100%")]
    [InlineData("增加值≥5%")]
    [InlineData("≥95%")]
    public void Other_words_in_front_are_no_basis(string text) => Assert.Null(Assert.IsType<NumberTarget>(Parser.Parse(text)).Basis);

    [Theory]
    [InlineData("17.28万元一年", "17.28", "万元", "年")]
    [InlineData("17.28万元/一年", "17.28", "万元", "年")]
    [InlineData("500元一人", "500", "元", "人")]
    [InlineData("2次一年", "2", "次", "年")]
    [InlineData("≤28.40/株", "28.4", null, "株")]
    [InlineData("运维成本≤17.28万元一年", "17.28", "万元", "年")]
    [InlineData("≥1次/月", "1", "次/月", null)]
    public void What_words_count_a_number_by_is_kept(string text, string value, string? unit, string? per)
    {
        var target = Assert.IsType<NumberTarget>(Parser.Parse(text));
        Assert.Equal((decimal.Parse(value), unit, per), (target.Value, target.Unit, target.Per));
    }

    [Theory]
    [InlineData("不超过58万", "58", "万元")]
    [InlineData("≤1.2亿", "1.2", "亿元")]
    public void A_bare_factor_is_money_where_the_indicator_is(string text, string value, string unit)
    {
        var target = Assert.IsType<NumberTarget>(BareFactor.InMoney(Parser.Parse(text), Words));
        Assert.Equal((decimal.Parse(value), unit, true), (target.Value, target.Unit, target.IsUnitImplied));
    }

    [Theory]
    [InlineData("58万元")]
    [InlineData("58万人")]
    [InlineData("580000")]
    [InlineData("5千万")]
    public void What_has_a_unit_or_no_bare_factor_stays(string text) => Assert.Equal(Parser.Parse(text), BareFactor.InMoney(Parser.Parse(text), Words));

    [Fact]
    public void A_range_with_a_bare_factor_is_money_too() =>
        Assert.Equal(new RangeTarget("50-58万", 50, 58, "万元") { IsUnitImplied = true }, BareFactor.InMoney(Parser.Parse("50-58万"), Words));

    [Theory]
    [InlineData("项目总成本", null, true)]
    [InlineData("印刷册数", "成本指标", false)]
    [InlineData("控制数", "经济成本指标", true)]
    [InlineData("贷款人数", null, false)]
    [InlineData("资金到位率", null, false)]
    [InlineData("受益群众", "社会效益指标", false)]
    public void Name_or_level_speak_of_money(string name, string? level, bool isMoney) => Assert.Equal(isMoney, Words.Money.IsMoney(name, level));

    [Fact]
    public void A_bare_factor_under_a_name_with_a_unit_is_counted_once()
    {
        var target = Assert.IsType<NumberTarget>(Parser.Parse("58万").WithUnitFrom("覆盖人口(万人)", Words));
        Assert.Equal((580000m, "人"), (target.Value, target.Unit));
    }

    [Fact]
    public void A_unit_in_a_column_of_its_own_need_not_be_known()
    {
        var target = Parser.Parse("≥5").WithUnitOfColumn("≥5网格", "网格", Words);
        Assert.Equal(new NumberTarget("≥5网格", Comparison.AtLeast, 5, "网格"), target);
    }
}
