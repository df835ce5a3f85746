using PerfForm.Core.Vocabulary;

namespace PerfForm.Tests.Vocabulary;

public sealed class FormWordsTests
{
    private readonly FormWords _vocabulary = FormWords.LoadEmbedded();

    [Theory]
    [InlineData("项目名称", "ProjectName")]
    [InlineData("部门（单位）名称", "Department")]
    [InlineData("资金总额（万元）", "BudgetTotal")]
    [InlineData("其中：财政拨款", "BudgetFiscal")]
    [InlineData("*联系人", "ContactName")]
    [InlineData("年度\n总体\n目标", "GoalAnnual")]
    [InlineData("填报单位(盖章)：", "FilingUnit")]
    [InlineData("二、自有资金", "MoneyLine")]
    public void Captions_are_known_without_width_space_and_decoration(string text, string role) =>
        Assert.Equal(role, _vocabulary.Caption(text).ToString());

    [Theory]
    [InlineData("工作时效", "时效指标")]
    [InlineData("可持续影响", "可持续影响指标")]
    [InlineData("生态效益\n指标", "生态效益指标")]
    [InlineData("数量指标 (必填硬性指标)", "数量指标")]
    [InlineData("★质量指标", "质量指标")]
    [InlineData("成本指标(0-20)分", "成本指标")]
    public void Second_levels_are_known_by_their_other_names(string text, string name) =>
        Assert.Equal(name, _vocabulary.SecondLevel(text)?.Name);

    [Theory]
    [InlineData("网站信息发布量")]
    [InlineData("2020年")]
    [InlineData("")]
    public void Values_are_no_labels(string text)
    {
        Assert.Null(_vocabulary.Caption(text));
        Assert.Null(_vocabulary.FirstLevel(text));
        Assert.Null(_vocabulary.SecondLevel(text));
    }

    [Fact]
    public void Every_second_level_stands_under_a_known_first_level() =>
        Assert.All(_vocabulary.SecondLevels, level => Assert.Equal(level.Under, _vocabulary.FirstLevel(level.Under)));

    [Fact]
    public void Every_name_hint_speaks_for_a_known_second_level() =>
        Assert.All(_vocabulary.NameHints, hint => Assert.Equal(hint.SecondLevel, _vocabulary.SecondLevel(hint.SecondLevel)?.Name));

    [Fact]
    public void A_word_with_two_meanings_of_one_kind_is_refused() =>
        Assert.Throws<InvalidDataException>(() => FormWords.Load(new StringReader("captions:\n  unit: [单位]\n  department: [单位]\n")));
}
