using PerfForm.Core.Model;
using PerfForm.Core.Targets;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Tests.Targets;

public sealed class TargetParserTests
{
    private static readonly TargetParser Parser = new(FormWords.LoadEmbedded().Targets);

    [Theory]
    [InlineData("≥2次", Comparison.AtLeast, "2", "次", false)]
    [InlineData("≥28000条", Comparison.AtLeast, "28000", "条", false)]
    [InlineData("≥2800000次", Comparison.AtLeast, "2800000", "次", false)]
    [InlineData("≥1000人次", Comparison.AtLeast, "1000", "人次", false)]
    [InlineData("≥5.8万次", Comparison.AtLeast, "58000", "次", false)]
    [InlineData("≥5.8万单", Comparison.AtLeast, "58000", "单", false)]
    [InlineData("100%", Comparison.Exactly, "100", "%", true)]
    [InlineData("≥95%", Comparison.AtLeast, "95", "%", false)]
    [InlineData("≥95％", Comparison.AtLeast, "95", "%", false)]
    [InlineData("12人", Comparison.Exactly, "12", "人", true)]
    [InlineData("0次", Comparison.Exactly, "0", "次", true)]
    [InlineData("≤0次", Comparison.AtMost, "0", "次", false)]
    [InlineData("1年", Comparison.Exactly, "1", "年", true)]
    [InlineData("≤2小时", Comparison.AtMost, "2", "小时", false)]
    [InlineData(">=475元/亩", Comparison.AtLeast, "475", "元/亩", false)]
    [InlineData("≥1次/月", Comparison.AtLeast, "1", "次/月", false)]
    [InlineData("≥6万元", Comparison.AtLeast, "6", "万元", false)]
    [InlineData("=23万元/个", Comparison.Exactly, "23", "万元/个", false)]
    [InlineData("不少于4次", Comparison.AtLeast, "4", "次", false)]
    [InlineData("不低于95%", Comparison.AtLeast, "95", "%", false)]
    [InlineData("至少20台", Comparison.AtLeast, "20", "台", false)]
    [InlineData("95%以上", Comparison.AtLeast, "95", "%", false)]
    [InlineData("35个及以上", Comparison.AtLeast, "35", "个", false)]
    [InlineData("2小时以内", Comparison.AtMost, "2", "小时", false)]
    [InlineData("30分钟内", Comparison.AtMost, "30", "分钟", false)]
    [InlineData("超13万元/年", Comparison.Above, "13", "万元/年", false)]
    [InlineData("大于等于10157.6平方米", Comparison.AtLeast, "10157.6", "平方米", false)]
    [InlineData("≧90%", Comparison.AtLeast, "90", "%", false)]
    [InlineData("<=3000元/平方米", Comparison.AtMost, "3000", "元/平方米", false)]
    [InlineData("＞＝90%", Comparison.AtLeast, "90", "%", false)]
    [InlineData("=100.00(%)", Comparison.Exactly, "100", "%", false)]
    [InlineData("≥ 2,800 次", Comparison.AtLeast, "2800", "次", false)]
    [InlineData("85", Comparison.Exactly, "85", null, true)]
    [InlineData("≥5千米", Comparison.AtLeast, "5", "千米", false)]
    [InlineData("达100%", Comparison.Exactly, "100", "%", true)]
    [InlineData("1.5", Comparison.Exactly, "1.5", null, true)]
    [InlineData("12.30", Comparison.Exactly, "12.3", null, true)]
    [InlineData("≥3000米²", Comparison.AtLeast, "3000", "米²", false)]
    [InlineData("5日", Comparison.Exactly, "5", "日", true)]
    [InlineData("三次", Comparison.Exactly, "3", "次", true)]
    [InlineData("两年", Comparison.Exactly, "2", "年", true)]
    [InlineData("半小时内", Comparison.AtMost, "0.5", "小时", false)]
    [InlineData("不少于十二次", Comparison.AtLeast, "12", "次", false)]
    [InlineData("一百零五人", Comparison.Exactly, "105", "人", true)]
    [InlineData("二十万人", Comparison.Exactly, "200000", "人", true)]
    [InlineData("百分之九十以上", Comparison.AtLeast, "90", "%", false)]
    [InlineData("百分之95", Comparison.Exactly, "95", "%", true)]
    [InlineData("千分之三", Comparison.Exactly, "3", "‰", true)]
    [InlineData("≥95%以上", Comparison.AtLeast, "95", "%", false)]
    [InlineData("控制在5%以内", Comparison.AtMost, "5", "%", false)]
    [InlineData("达到≥90%", Comparison.AtLeast, "90", "%", false)]
    [InlineData("≥90%（含）", Comparison.AtLeast, "90", "%", false)]
    [InlineData("100%完成", Comparison.Exactly, "100", "%", true)]
    [InlineData("≥2个乡镇", Comparison.AtLeast, "2", "个", false)]
    [InlineData("12套信息系统", Comparison.Exactly, "12", "套", true)]
    [InlineData("每年不少于2次", Comparison.AtLeast, "2", "次/年", false)]
    [InlineData("每季度1次", Comparison.Exactly, "1", "次/季度", true)]
    [InlineData("每周推送一次", Comparison.Exactly, "1", "次/周", true)]
    [InlineData("95%（以上）", Comparison.AtLeast, "95", "%", false)]
    [InlineData("≥3（次）", Comparison.AtLeast, "3", "次", false)]
    [InlineData("100%（全年）", Comparison.Exactly, "100", "%", true)]
    [InlineData("一亿二千万元", Comparison.Exactly, "120000000", "元", true)]
    [InlineData("一百十人", Comparison.Exactly, "110", "人", true)]
    [InlineData("2百分点/年", Comparison.Exactly, "2", "百分点/年", true)]
    [InlineData("≥500千克/亩", Comparison.AtLeast, "500", "千克/亩", false)]
    [InlineData("1500元每人每月", Comparison.Exactly, "1500", "元/人·月", true)]
    [InlineData("每人每月500元", Comparison.Exactly, "500", "元/人·月", true)]
    [InlineData("95以上%", Comparison.AtLeast, "95", "%", false)]
    [InlineData("≥95百分比", Comparison.AtLeast, "95", "%", false)]
    [InlineData("≥95百分之", Comparison.AtLeast, "95", "%", false)]
    [InlineData("﹥=90%", Comparison.AtLeast, "90", "%", false)]
    [InlineData("＜＝５％", Comparison.AtMost, "5", "%", false)]
    [InlineData("=>３次", Comparison.AtLeast, "3", "次", false)]
    [InlineData("=<3次", Comparison.AtMost, "3", "次", false)]
    [InlineData("≦3次", Comparison.AtMost, "3", "次", false)]
    [InlineData("﹥3次", Comparison.Above, "3", "次", false)]
    [InlineData("﹤3次", Comparison.Below, "3", "次", false)]
    [InlineData("不小于3次", Comparison.AtLeast, "3", "次", false)]
    [InlineData("不少3次", Comparison.AtLeast, "3", "次", false)]
    [InlineData("不高于3次", Comparison.AtMost, "3", "次", false)]
    [InlineData("不大于3次", Comparison.AtMost, "3", "次", false)]
    [InlineData("小于或者等于3次", Comparison.AtMost, "3", "次", false)]
    [InlineData("不超过过3次", Comparison.AtMost, "3", "次", false)]
    [InlineData("超过3次", Comparison.Above, "3", "次", false)]
    [InlineData("低于3次", Comparison.Below, "3", "次", false)]
    [InlineData("3次以下", Comparison.AtMost, "3", "次", false)]
    [InlineData("3次及以上", Comparison.AtLeast, "3", "次", false)]
    [InlineData("：95%", Comparison.Exactly, "95", "%", true)]
    [InlineData("85%满意", Comparison.Exactly, "85", "%", true)]
    [InlineData("共12场", Comparison.Exactly, "12", "场", true)]
    [InlineData("覆盖99个住宅区", Comparison.Exactly, "99", "个", true)]
    [InlineData("每双月2次", Comparison.Exactly, "2", "次/双月", true)]
    [InlineData("≥2次/台/年", Comparison.AtLeast, "2", "次/台/年", false)]
    [InlineData("≥3.5万辆次", Comparison.AtLeast, "35000", "辆次", false)]
    [InlineData("3500元/站", Comparison.Exactly, "3500", "元/站", true)]
    [InlineData("5KM", Comparison.Exactly, "5", "km", true)]
    [InlineData("≤24h", Comparison.AtMost, "24", "h", false)]
    [InlineData("1. 3次", Comparison.Exactly, "3", "次", true)]
    [InlineData("95\n%", Comparison.Exactly, "95", "%", true)]
    [InlineData("58万", Comparison.Exactly, "580000", null, true)]
    [InlineData("开展培训3次", Comparison.Exactly, "3", "次", true)]
    [InlineData("覆盖率100%", Comparison.Exactly, "100", "%", true)]
    public void A_number_is_read_with_sign_value_and_unit(string text, Comparison sign, string value, string? unit, bool isImplied)
    {
        var expected = new NumberTarget(text, sign, decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), unit, isImplied);
        Assert.Equal(expected, Parser.Parse(text));
    }

    [Theory]
    [InlineData("80%-90%", "80", "90", "%")]
    [InlineData("3至5次", "3", "5", "次")]
    [InlineData("3～5次", "3", "5", "次")]
    [InlineData("±10%", "-10", "10", "%")]
    [InlineData("100±5人", "95", "105", "人")]
    [InlineData("3-5万人", "30000", "50000", "人")]
    [InlineData("3万-5万人", "30000", "50000", "人")]
    [InlineData("≥80%且≤90%", "80", "90", "%")]
    [InlineData("不超过90%，不低于80%", "80", "90", "%")]
    [InlineData("5%到8%之间", "5", "8", "%")]
    [InlineData("±5%以内", "-5", "5", "%")]
    public void A_range_is_read_with_both_bounds(string text, string lower, string upper, string unit) =>
        Assert.Equal(new RangeTarget(text, decimal.Parse(lower), decimal.Parse(upper), unit), Parser.Parse(text));

    [Theory]
    [InlineData("2020年9月前", 2020, 9, null, null, null)]
    [InlineData("2020年6月底前", 2020, 6, null, "底", null)]
    [InlineData("每年12月底前", null, 12, null, "底", "yearly")]
    [InlineData("2025年年底前", 2025, null, null, "年底", null)]
    [InlineData("9月前", null, 9, null, null, null)]
    [InlineData("2021年全年", 2021, null, null, "全年", null)]
    [InlineData("2023年底", 2023, null, null, "年底", null)]
    [InlineData("2020-09-30", 2020, 9, 30, null, null)]
    [InlineData("2020年9月30日前完成", 2020, 9, 30, null, null)]
    [InlineData("于每年11月份前后，完成专项资金拨付。", null, 11, null, null, "yearly")]
    [InlineData("2021年11月30日前完成资金支付", 2021, 11, 30, null, null)]
    [InlineData("每月15日前", null, null, 15, null, "monthly")]
    [InlineData("当年12月底前", null, 12, null, "底", null)]
    [InlineData("2024年第四季度", 2024, null, null, "第四季度", null)]
    [InlineData("≤2026年10月", 2026, 10, null, null, null)]
    public void A_deadline_is_read_in_its_parts(string text, int? year, int? month, int? day, string? part, string? recurs) =>
        Assert.Equal(new DeadlineTarget(text) { Year = year, Month = month, Day = day, Part = part, Recurs = recurs }, Parser.Parse(text));

    [Theory]
    [InlineData("有效提高", WordTargetKind.Qualitative)]
    [InlineData("规范", WordTargetKind.Qualitative)]
    [InlineData("安全平稳", WordTargetKind.Qualitative)]
    [InlineData("不适用", WordTargetKind.NotApplicable)]
    [InlineData("无", WordTargetKind.NotApplicable)]
    [InlineData("/", WordTargetKind.NotApplicable)]
    [InlineData("——", WordTargetKind.NotApplicable)]
    [InlineData("≥**%", WordTargetKind.Placeholder)]
    [InlineData("≧ %", WordTargetKind.Placeholder)]
    [InlineData("》 万元", WordTargetKind.Placeholder)]
    [InlineData("**人", WordTargetKind.Placeholder)]
    [InlineData("公里", WordTargetKind.Placeholder)]
    [InlineData("", WordTargetKind.Blank)]
    [InlineData("  ", WordTargetKind.Blank)]
    [InlineData("房屋设备、设施的管理到位,环境卫生整洁,车辆停放有序", WordTargetKind.Text)]
    [InlineData("≥≥5", WordTargetKind.Text)]
    [InlineData("1.2.3", WordTargetKind.Text)]
    [InlineData("1/3", WordTargetKind.Text)]
    [InlineData("≥95%-100%", WordTargetKind.Text)]
    [InlineData("30人左右", WordTargetKind.Text)]
    [InlineData("一级", WordTargetKind.Qualitative)]
    [InlineData("每月不宜超过3次", WordTargetKind.Text)]
    [InlineData("不得多于3次", WordTargetKind.Text)]
    [InlineData("响应时间不会超过2小时", WordTargetKind.Text)]
    [InlineData("每年至少培训2次", WordTargetKind.Text)]
    [InlineData("不少于培训3次", WordTargetKind.Text)]
    [InlineData("成本不超过预算5%", WordTargetKind.Text)]
    [InlineData("每年组织召开会议2次", WordTargetKind.Text)]
    [InlineData("≤100（不含）", WordTargetKind.Text)]
    [InlineData("3000余人", WordTargetKind.Text)]
    [InlineData("500±5%", WordTargetKind.Text)]
    [InlineData("≥3且≤5万人", WordTargetKind.Text)]
    [InlineData("1-6月", WordTargetKind.Text)]
    [InlineData("102 120", WordTargetKind.Text)]
    [InlineData("2023-2024", WordTargetKind.Text)]
    [InlineData("排名前3名", WordTargetKind.Text)]
    [InlineData("一年培训2次", WordTargetKind.Text)]
    [InlineData("第一季度培训3场", WordTargetKind.Text)]
    [InlineData("2 800次", WordTargetKind.Text)]
    [InlineData("三 十次", WordTargetKind.Text)]
    [InlineData("3级医院", WordTargetKind.Text)]
    [InlineData("2年级", WordTargetKind.Text)]
    [InlineData("5G网络", WordTargetKind.Text)]
    [InlineData("12黑名单", WordTargetKind.Text)]
    [InlineData("5%增长", WordTargetKind.Text)]
    [InlineData("3天一次", WordTargetKind.Text)]
    [InlineData("3或5次", WordTargetKind.Text)]
    [InlineData("一百五人", WordTargetKind.Qualitative)]
    [InlineData("两万五人", WordTargetKind.Qualitative)]
    [InlineData("万无一失", WordTargetKind.Qualitative)]
    [InlineData("十分满意", WordTargetKind.Qualitative)]
    [InlineData("一般", WordTargetKind.Qualitative)]
    [InlineData("一致", WordTargetKind.Qualitative)]
    [InlineData("中", WordTargetKind.Qualitative)]
    [InlineData("千米", WordTargetKind.Placeholder)]
    [InlineData("≥（）%", WordTargetKind.Placeholder)]
    [InlineData("……", WordTargetKind.Placeholder)]
    [InlineData("不超预算", WordTargetKind.Qualitative)]
    [InlineData("工5%", WordTargetKind.Text)]
    [InlineData("^80%", WordTargetKind.Text)]
    [InlineData(">95%以上", WordTargetKind.Text)]
    [InlineData("60天完成验收2次", WordTargetKind.Text)]
    [InlineData("٣月底前", WordTargetKind.Qualitative)]
    public void What_is_no_number_says_what_it_is(string text, WordTargetKind kind) =>
        Assert.Equal(new WordTarget(text.Trim(), kind), Parser.Parse(text));

    [Fact]
    public void Several_measurable_clauses_are_several_targets()
    {
        var multiple = Assert.IsType<MultipleTarget>(Parser.Parse("办公室设备采购在2020年9月前完成；审计事务单项在60天内完成；开展党建活动频率为≥1次/月；固定资产清查频率为≥1次/年。"));
        Assert.Equal(
            [
                new DeadlineTarget("办公室设备采购在2020年9月前完成") { Year = 2020, Month = 9 },
                new NumberTarget("审计事务单项在60天内完成", Comparison.AtMost, 60, "天"),
                new NumberTarget("开展党建活动频率为≥1次/月", Comparison.AtLeast, 1, "次/月"),
                new NumberTarget("固定资产清查频率为≥1次/年", Comparison.AtLeast, 1, "次/年"),
            ],
            multiple.Parts);
    }

    [Theory]
    [InlineData("102\n120")]
    [InlineData("102%\n120%")]
    public void Numbers_that_a_line_break_parts_are_two(string text) =>
        Assert.Equal([102m, 120m], Assert.IsType<MultipleTarget>(Parser.Parse(text)).Parts.Select(part => ((NumberTarget)part).Value));

    [Fact]
    public void Commas_part_targets_where_each_part_is_one()
    {
        var multiple = Assert.IsType<MultipleTarget>(Parser.Parse("培训≥2次，宣传≥3场"));
        Assert.Equal([new NumberTarget("培训≥2次", Comparison.AtLeast, 2, "次"), new NumberTarget("宣传≥3场", Comparison.AtLeast, 3, "场")], multiple.Parts);
    }

    [Theory]
    [InlineData("100%，≥3次")]
    [InlineData("≥3次，100%")]
    [InlineData("数量≥3个，合格率100%")]
    public void A_measure_without_a_sign_beside_one_with_a_sign_is_not_lost(string text) => Assert.Equal(2, Assert.IsType<MultipleTarget>(Parser.Parse(text)).Parts.Count);

    [Fact]
    public void Item_numbers_are_no_part_of_the_numbers_behind_them()
    {
        var multiple = Assert.IsType<MultipleTarget>(Parser.Parse("1.100%\n2.95%"));
        Assert.Equal([100m, 95m], multiple.Parts.Select(part => ((NumberTarget)part).Value));
    }

    [Fact]
    public void The_year_behind_an_item_number_is_no_decimal()
    {
        var multiple = Assert.IsType<MultipleTarget>(Parser.Parse("1.按时更新； 3.2020年6月底前，完成初稿；2020年8月底前，完成修改"));
        Assert.Equal(new DeadlineTarget("2020年6月底前，完成初稿") { Year = 2020, Month = 6, Part = "底" }, multiple.Parts[1]);
    }

    [Fact]
    public void A_measure_behind_its_subject_is_a_number() =>
        Assert.Equal(new NumberTarget("系统故障修复响应时间≤2小时", Comparison.AtMost, 2, "小时"), Parser.Parse("系统故障修复响应时间≤2小时"));

    [Fact]
    public void A_sentence_with_two_rates_and_no_sign_is_not_guessed_at() =>
        Assert.Equal(new WordTarget("第一年按总投资额返本20%,分红按8%分红", WordTargetKind.Text), Parser.Parse("第一年按总投资额返本20%,分红按8%分红"));
}
