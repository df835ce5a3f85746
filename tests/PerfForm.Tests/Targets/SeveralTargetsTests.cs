using PerfForm.Core.Model;
using PerfForm.Core.Targets;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Tests.Targets;

/// <summary>Cells that hold several targets, or look as if they did.</summary>
public sealed class SeveralTargetsTests
{
    private static readonly TargetParser Parser = new(FormWords.LoadEmbedded().Targets);

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
    public void A_measure_without_a_sign_beside_one_with_a_sign_is_not_lost(string text) =>
        Assert.Equal(2, Assert.IsType<MultipleTarget>(Parser.Parse(text)).Parts.Count);

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
