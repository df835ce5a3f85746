using PerfForm.Core.Model.Layout;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Tests.Vocabulary;

/// <summary>Captions that no list has, by what they are composed of.</summary>
public sealed class ComposedLabelsTests
{
    private static readonly FormWords Words = FormWords.LoadEmbedded();

    [Theory]
    [InlineData("项目主管部门名称和编码（章）", CaptionRole.Department)]
    [InlineData("区县主管部门", CaptionRole.Department)]
    [InlineData("具体实施单位名称", CaptionRole.Unit)]
    [InlineData("资金使用单位（盖章）", CaptionRole.Unit)]
    [InlineData("责任单位名称", CaptionRole.Unit)]
    [InlineData("填报单位全称", CaptionRole.FilingUnit)]
    [InlineData("子项目名称", CaptionRole.ProjectName)]
    [InlineData("项目库编号", CaptionRole.ProjectCode)]
    [InlineData("专项种类", CaptionRole.ProjectCategory)]
    [InlineData("项目起始时间", CaptionRole.PeriodStart)]
    [InlineData("项目终止时间", CaptionRole.PeriodEnd)]
    [InlineData("责任单位电话", CaptionRole.ContactPhone)]
    [InlineData("当年区级安排资金额度", CaptionRole.MoneyLine)]
    [InlineData("年度经费总额", CaptionRole.BudgetTotal)]
    [InlineData("当年度金额", CaptionRole.BudgetTotal)]
    [InlineData("申请市财政资金", CaptionRole.BudgetFiscal)]
    [InlineData("项目用款单位自筹", CaptionRole.MoneyLine)]
    [InlineData("地方配套资金", CaptionRole.MoneyLine)]
    [InlineData("绩效内容描述", CaptionRole.GoalAny)]
    [InlineData("项目实施进展情况（含投资评审）", CaptionRole.Field)]
    [InlineData("主管部门审核意见", CaptionRole.Field)]
    [InlineData("上年度安排资金", CaptionRole.MoneyLine)]
    public void A_caption_is_known_by_its_parts(string label, CaptionRole? role) => Assert.Equal(role, Words.Caption(label) ?? Words.CaptionByEnding(label));

    [Theory]
    [InlineData("某某市交通运输局")]
    [InlineData("道路养护工程")]
    [InlineData("组织开展培训")]
    [InlineData("2024年12月")]
    [InlineData("其他")]
    [InlineData("100万元")]
    public void A_value_is_no_caption_by_its_parts(string value) => Assert.Null(Words.CaptionByEnding(value));
}
