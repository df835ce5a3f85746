using PerfForm.Tests.Support;

namespace PerfForm.Tests.Importers;

public sealed class OtherTablesTests
{
    [Theory]
    [InlineData("项目人员 | 姓名 | 职务 | 分工\n↓ | 张三 | 科长 | 负责人", "张三")]
    [InlineData("姓名 | 职务 | 联系电话\n张三 | 科长 | 0312-7950128", "0312-7950128")]
    [InlineData("支出明细 | 支出内容 | 单价 | 金额\n↓ | 大棚 | 24000 | 360\n↓ | 小计 | | 360", "360")]
    [InlineData("支出内容 | 数量 | 单价（元） | 资金总额\n危房改造 | 64 | 12000 | 768000", "768000")]
    public void What_stands_in_tables_of_people_and_costs_is_listed_and_nothing_of_the_form(string table, string inIt)
    {
        var form = Imported.OnlyForm(
            $"项目支出绩效目标申报表\n（2025年度）\n单位：万元\n项目名称 | 甲\n{table}\n年度目标 | 完成改造任务。\n"
            + "一级指标 | 二级指标 | 三级指标 | 指标值\n产出指标 | 数量指标 | a | 1次");

        Assert.Null(form.Contact);
        Assert.Null(form.Budget);
        Assert.Empty(form.Fields);
        Assert.Equal("完成改造任务。", Assert.Single(form.Goals).Text.Value);
        Assert.Contains(inIt, form.Unclaimed.Select(cell => cell.Text));
    }

    [Fact]
    public void A_lone_目标_with_a_text_is_the_goal_where_nothing_else_is() => Assert.Equal("完成改造任务。", Assert.Single(Imported.OnlyForm(
        "项目支出绩效目标申报表\n项目名称 | 甲\n目标 | 完成改造任务。\n一级指标 | 二级指标 | 三级指标 | 指标值\n产出指标 | 数量指标 | a | 1次").Goals).Text.Value);
}
