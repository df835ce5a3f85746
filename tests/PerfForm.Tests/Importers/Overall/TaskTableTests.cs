using PerfForm.Core.Model;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Importers.Overall;

public sealed class TaskTableTests
{
    [Fact]
    public void Further_columns_of_the_table_are_fields()
    {
        var form = Imported.OnlyForm(
            "部门整体支出绩效目标申报表\n（2025年度）\n年度主要任务 | 任务名称 | 主要内容 | 预算金额（万元） | 期望达到的目标\n"
                + "↓ | 甲 | 乙 | 5 | 达标\n年度总体目标 | 做好。\n一级指标 | 二级指标 | 三级指标 | 指标值\n产出指标 | 数量指标 | a | 1次");
        Assert.Equal("做好。", Assert.Single(form.Goals).Text.Value);
        Assert.Equal(("期望达到的目标", "达标"), (Assert.Single(form.Fields).Label, form.Fields[0].Value.Value));
    }

    [Fact]
    public void The_unit_of_money_does_not_take_the_department_that_stands_in_its_cell()
    {
        var form = Imported.OnlyForm(
            "部门整体支出绩效目标申报表\n2026年度\n申报部门：某市交通委员会        金额单位：万元\n年度主要任务 | 任务名称 | 主要内容 | 总额 | 财政拨款 | 其他资金\n"
                + "↓ | 甲 | 乙 | #5 | #5 | #0\n↓ | 金额合计 | → | #5 | #5 | #0\n年度总体目标 | 做好。\n"
                + "一级指标 | 二级指标 | 三级指标 | 指标值\n产出指标 | 数量指标 | a | 1次");
        Assert.Equal(("某市交通委员会", "万元"), (form.Department!.Value, form.Budget!.DeclaredUnit!.Value));
    }

    private const string Overall = """
        某局整体支出绩效目标申报表 | → | → | → | → | →
        （2026年度） | → | → | → | → | →
        部门(单位)名称 | → | 某局 | → | → | →
        年度主要任务 | 任务名称 | 主要内容 | 预算金额（万元） | → | →
        ↓ | ↓ | ↓ | 总额 | 财政拨款 | 其他资金
        ↓ | 甲任务 | 做甲 | #98 | #90 | #8
        ↓ | 乙任务 | | #2.5 | #2.5 | #0
        ↓ | 金额合计 | → | #100.5 | #92.5 | #8
        年度总体目标 | 目标1：好。 | → | → | → | →
        年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        ↓ | 产出指标 | 数量指标 | a | 1次 |
        """;

    private readonly Form _form = Imported.OnlyForm(Overall);

    [Fact]
    public void Tasks_are_read_with_content_and_money()
    {
        Assert.Equal(["甲任务", "乙任务"], _form.Tasks.Select(task => task.Name.Value));
        Assert.Equal((98.00m, 90.00m, 8.00m), Amounts(_form.Tasks[0].Budget!));
        Assert.Null(_form.Tasks[1].Content);
        Assert.Equal("0.00", _form.Tasks[1].Budget!.Other!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void The_row_of_sums_is_the_forms_budget()
    {
        Assert.Equal((100.50m, 92.50m, 8.00m), Amounts(_form.Budget!));
        Assert.Equal(("万元", "D4"), (_form.Budget!.DeclaredUnit!.Value, _form.Budget.DeclaredUnit.Cell.ToString()));
    }

    [Fact]
    public void Everything_in_the_form_is_taken() => Assert.Empty(_form.Unclaimed);

    private static (decimal? Total, decimal? Fiscal, decimal? Other) Amounts(Money money) => (money.Total?.Value, money.Fiscal?.Value, money.Other?.Value);

    [Fact]
    public void Tasks_below_the_indicators_are_tasks_and_no_indicators()
    {
        var form = Imported.OnlyForm(
            "部门整体支出绩效目标申报表\n（2025年度）\n单位：万元\n一级指标 | 二级指标 | 三级指标 | 指标值 | 上年实际\n产出指标 | 数量指标 | a | 1次 | 1次\n"
            + "任务名称 | 主要内容 | 预算额 | 财政拨款 | 完成时限\n普法 | 宣传 | 12 | 10 | 12月");

        Assert.Equal("a", Assert.Single(form.Indicators).Name!.Value);
        var task = Assert.Single(form.Tasks);
        Assert.Equal(("普法", 12m, 10m), (task.Name.Value, task.Budget!.Total!.Value, task.Budget.Fiscal!.Value));
    }

    [Fact]
    public void Tasks_beside_their_indicators_are_tasks()
    {
        var form = Imported.OnlyForm(
            "部门整体支出绩效目标申报表\n（2025年度）\n单位：万元\n重点任务 | 任务内容 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 预算金额\n"
            + "修复 | 补植及管护。 | 产出指标 | 数量指标 | a | ≥320亩 | 420\n↓ | ↓ | 效益指标 | 生态效益指标 | b | 增加 | ↓\n执法 | 核查。 | 产出指标 | 数量指标 | c | ≥42宗 | 260");

        Assert.Equal(3, form.Indicators.Count);
        Assert.Equal(
            [("修复", "补植及管护。", 420m), ("执法", "核查。", 260m)],
            form.Tasks.Select(task => (task.Name.Value, task.Content!.Value, task.Budget!.Total!.Value)));
    }
}
