using PerfForm.Core.Model.Layout;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Tests.Vocabulary;

/// <summary>Headers and level labels that no list has, by what they are composed of.</summary>
public sealed class ComposedHeadersTests
{
    private static readonly FormWords Words = FormWords.LoadEmbedded();

    [Theory]
    [InlineData("考核目标值", HeaderRole.Value)]
    [InlineData("年度预期值", HeaderRole.Value)]
    [InlineData("年度指标值及单位", HeaderRole.Value)]
    [InlineData("三级指标（具体内容）", HeaderRole.Name)]
    [InlineData("指标细项", HeaderRole.Name)]
    [InlineData("指标值计量单位", HeaderRole.MeasureUnit)]
    [InlineData("指标值确定依据", HeaderRole.Further)]
    [InlineData("需说明的事项", HeaderRole.Note)]
    [InlineData("工作内容概要", HeaderRole.TaskContent)]
    [InlineData("所需预算", HeaderRole.TaskMoney)]
    public void A_header_is_known_by_its_parts(string header, HeaderRole role) =>
        Assert.Equal(role, Words.Header(header) ?? Words.HeaderOfUnknown(header));

    [Theory]
    [InlineData("数量类", "数量指标")]
    [InlineData("产出（任务量）数量类", "数量指标")]
    [InlineData("项目社会效益目标", "社会效益指标")]
    [InlineData("产出质量指标", "质量指标")]
    public void A_second_level_is_known_by_its_parts(string label, string name) => Assert.Equal(name, Words.SecondLevel(label)?.Name);

    [Theory]
    [InlineData("产出（任务量）类", "产出指标")]
    [InlineData("项目完成指标", "产出指标")]
    [InlineData("预期效益类指标", "效益指标")]
    public void A_first_level_is_known_by_its_parts(string label, string name) => Assert.Equal(name, Words.FirstLevel(label));

    // Without 指标, 类 or 目标 a text may be an indicator's name.
    [Theory]
    [InlineData("项目质量")]
    [InlineData("完成时间")]
    [InlineData("培训数量")]
    [InlineData("群众满意度")]
    public void A_name_is_no_level(string name) => Assert.False(Words.IsLevel(name));

    [Theory]
    [InlineData("财政拔款", CaptionRole.BudgetFiscal)]
    [InlineData("项目名秤", CaptionRole.ProjectName)]
    [InlineData("主管部们", CaptionRole.Department)]
    public void Look_alikes_are_mended(string label, CaptionRole role) => Assert.Equal(role, Words.Caption(label));

    [Theory]
    [InlineData("近期目标")]
    [InlineData("村级资金")]
    public void Other_characters_are_left_as_they_are(string label) => Assert.Null(Words.Caption(label));
}
