using PerfForm.Core.Model;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Importers.Indicators;

/// <summary>Indicator tables of other shapes than a header over rows.</summary>
public sealed class TableShapesTests
{
    private const string Title = "项目支出绩效目标申报表\n（2025年度）\n项目名称 | 道路养护\n";

    [Fact]
    public void A_table_on_its_side_has_an_indicator_a_column()
    {
        var form = Imported.OnlyForm(
            Title + """
            一级指标 | 产出指标 | → | 满意度指标
            二级指标 | 数量指标 | 质量指标 | 服务对象满意度指标
            三级指标 | 养护里程 | 合格率 | 群众满意度
            指标值 | ≥30公里 | ≥95% | ≥90%
            权重 | 20 | 30 | 10
            """);
        Assert.Equal(
            [("养护里程", "产出指标", "≥30公里", 20m), ("合格率", "产出指标", "≥95%", 30m), ("群众满意度", "满意度指标", "≥90%", 10m)],
            form.Indicators.Select(one => (one.Name!.Value, one.Level1!.Name, one.Target.Raw, one.Weight!.Value)));
        Assert.Equal([LevelOrigin.Cell, LevelOrigin.Cell, LevelOrigin.Cell], form.Indicators.Select(one => one.Levels));
    }

    [Fact]
    public void Levels_in_rows_of_their_own_hold_until_the_next()
    {
        var form = Imported.OnlyForm(
            Title + """
            序号 | 绩效指标 | 指标值
            一、产出指标（50分） | → | →
            （一）数量指标 | → | →
            1 | 养护里程 | ≥30公里
            （二）成本指标 | → | →
            2 | 每公里成本 | ≤2万元
            二、效益指标 | → | →
            （一）社会效益指标 | → | →
            3 | 出行便利 | 有效提升
            """);
        Assert.Equal(
            [("产出指标", "数量指标"), ("产出指标", "成本指标"), ("效益指标", "社会效益指标")],
            form.Indicators.Select(one => (one.Level1!.Name, one.Level2!.Name)));
    }

    [Fact]
    public void Period_and_year_under_the_value_are_no_receivers()
    {
        var form = Imported.OnlyForm(
            Title + """
            一级指标 | 二级指标 | 三级指标 | 指标值 | →
            ↓ | ↓ | ↓ | 实施期 | 年度
            产出指标 | 数量指标 | 养护里程 | ≥90公里 | ≥30公里
            ↓ | ↓ | 养护桥梁 | ≥9座 | ≥3座
            """);
        Assert.Equal(
            ["Term ≥90公里", "Annual ≥30公里", "Term ≥9座", "Annual ≥3座"],
            form.Indicators.Select(one => $"{one.Horizon} {one.Target.Raw}"));
        Assert.All(form.Indicators, one => Assert.Null(one.Note));
    }

    [Fact]
    public void A_remark_across_the_table_does_not_end_it()
    {
        var form = Imported.OnlyForm(
            Title + """
            一级指标 | 二级指标 | 三级指标 | 指标值 | 指标解释
            产出指标 | 数量指标 | 养护里程 | ≥30公里 |
            （说明：成本指标为新增一级指标，填报时应与测算明细核对。） | → | → | → | →
            成本指标 | 经济成本指标 | 每公里成本 | ≤2万元 |
            ↓ | ↓ | 总成本 | 不超过42万元 |
            ※ 以下每类至少填报一项 | → | → | → | →
            效益指标 | 社会效益指标 | 受益人数 | ≥2000人 |
            填表说明：本表一式两份。 | → | → | → | →
            """);
        Assert.Equal(["养护里程", "每公里成本", "总成本", "受益人数"], form.Indicators.Select(one => one.Name!.Value));
    }

    [Fact]
    public void Years_under_another_header_do_not_make_the_numbers_column_a_receivers()
    {
        var form = Imported.OnlyForm(
            Title + """
            一级指标 | 二级指标 | 三级指标 | 本年指标值 | → | → | 近两年实际值 | → | 指标解释
            ↓ | ↓ | ↓ | 符号 | 数值 | 单位 | 2023年 | 2024年 | ↓
            产出指标 | 数量指标 | 养护里程 | ≥ | #30 | 公里 | #28 | #29 | 以图斑为准
            ↓ | ↓ | 养护桥梁 | ≥ | #3 | 座 | #2 | #2 | 以台账为准
            """);
        Assert.Equal(["≥30公里", "≥3座"], form.Indicators.Select(one => one.Target.Raw));
        Assert.All(form.Indicators, one => Assert.Null(one.Note));
    }

    [Fact]
    public void A_value_a_grade_is_kept_with_its_grade()
    {
        var row = Assert.Single(Imported.OnlyForm(
            Title + """
            一级指标 | 二级指标 | 三级指标 | 评价标准 | → | →
            ↓ | ↓ | ↓ | 优 | 良 | 差
            产出指标 | 数量指标 | 养护里程 | ≥30公里 | ≥25公里 | <25公里
            """).Indicators);
        Assert.Equal("≥30公里", row.Target.Raw);
        Assert.Equal([("优", "≥30公里"), ("良", "≥25公里"), ("差", "<25公里")], row.Grades.Select(grade => (grade.Label, grade.Target.Raw)));
    }

    [Fact]
    public void A_column_says_which_half_a_row_belongs_to()
    {
        var form = Imported.OnlyForm(
            Title + """
            期限 | 一级指标 | 二级指标 | 三级指标 | 指标值
            中期 | 产出指标 | 数量指标 | 养护里程 | ≥90公里
            年度 | 产出指标 | 数量指标 | 养护里程 | ≥30公里
            """);
        Assert.Equal([(Horizon.Term, "≥90公里"), (Horizon.Annual, "≥30公里")], form.Indicators.Select(one => (one.Horizon, one.Target.Raw)));
    }

    [Fact]
    public void Headers_that_nobody_knows_are_known_by_what_stands_under_them()
    {
        var form = Imported.OnlyForm(
            Title + """
            甲类 | 乙类 | 丙项 | 丁数
            产出指标 | 数量指标 | 养护里程 | ≥30公里
            产出指标 | 质量指标 | 合格率 | ≥95%
            效益指标 | 社会效益指标 | 出行时间 | ≤40分钟
            """);
        Assert.Equal(["养护里程", "合格率", "出行时间"], form.Indicators.Select(one => one.Name!.Value));
        Assert.Equal(["≥30公里", "≥95%", "≤40分钟"], form.Indicators.Select(one => one.Target.Raw));
    }

    [Fact]
    public void A_header_after_a_page_line_goes_on_with_the_table()
    {
        var form = Imported.OnlyForm(
            Title + """
            一级指标 | 二级指标 | 三级指标 | 指标值
            产出指标 | 数量指标 | 养护里程 | ≥30公里
            第 1 页 共 2 页 | → | → | →
            一级指标 | 二级指标 | 三级指标 | 指标值
            产出指标 | 质量指标 | 合格率 | ≥95%
            """);
        Assert.Equal([Horizon.Annual, Horizon.Annual], form.Indicators.Select(one => one.Horizon));
    }

    [Fact]
    public void Names_under_each_half_make_two_halves_without_merged_cells_too()
    {
        var rows = Imported.OnlyForm(
            "部门整体支出绩效目标申报表\n（2026年度）\n一级指标 | 二级指标 | 本年度 | | | 中长期 | |\n | | 指标名称 | 绩效值 | 权重 | 指标名称 | 绩效值 | 权重\n"
            + "产出指标 | 数量指标 | a | 1次 | 10 | b | 3次 | 20").Indicators;
        Assert.Equal([(Horizon.Annual, "a", "1次"), (Horizon.Term, "b", "3次")], rows.Select(row => (row.Horizon, row.Name!.Value, row.Target.Raw)));
    }

    [Fact]
    public void A_header_over_both_levels_heads_each()
    {
        var row = Assert.Single(Imported.OnlyForm(
            "部门整体支出绩效目标申报表\n（2026年度）\n指标分类 | → | 指标名称 | 指标值\n产出指标 | 数量指标 | a | 1次").Indicators);
        Assert.Equal(("产出指标", "数量指标", "a"), (row.Level1!.Name, row.Level2!.Name, row.Name!.Value));
    }

    [Fact]
    public void A_heading_over_the_table_begins_no_form_of_its_own()
    {
        var form = Imported.OnlyForm(
            "项目支出绩效目标申报表（2026年度）\n项目名称 | 甲 | 主管部门 | 某局\n2026年绩效目标 | 做好。 | |\n绩效指标表 | → | → | →\n"
            + "一级指标 | 二级指标 | 三级指标 | 指标值\n产出指标 | 数量指标 | a | 1次");
        Assert.Equal(("甲", "a"), (form.Project!.Name!.Value, Assert.Single(form.Indicators).Name!.Value));
    }

    [Fact]
    public void A_description_beside_绩效指标_explains_and_is_no_name()
    {
        var row = Assert.Single(Imported.OnlyForm(
            "部门整体支出绩效目标表\n职责活动 | 一级指标 | 二级指标 | 绩效指标 | 指标描述 | 指标值\n养老 | 产出指标 | 数量指标 | 新建助餐点 | 反映建设数量 | ≥15个\n"
            + "养老 | 产出指标 | 质量指标 | 床位占比 | 床位/总床位 | ≥58%").Indicators.Take(1));
        Assert.Equal(("新建助餐点", "反映建设数量"), (row.Name!.Value, row.Explanation!.Value));
    }

    [Fact]
    public void A_column_of_types_is_no_column_of_signs()
    {
        var rows = Imported.OnlyForm("一级指标 | 二级指标 | 三级指标 | 指标值 | →\n↓ | ↓ | ↓ | 性质 | 目标值\n产出指标 | 数量指标 | a | 定量 | ≥12座\n效益指标 | 社会效益指标 | b | 定性 | 提升").Indicators;
        Assert.Equal(["≥12座", "提升"], rows.Select(row => row.Target.Raw));
        Assert.Equal(["定量", "定性"], rows.Select(row => Assert.Single(row.Fields).Value.Value));
    }

    [Fact]
    public void A_second_header_row_is_known_by_what_its_columns_hold()
    {
        var rows = Imported.OnlyForm(
            "一级指标 | 二级指标 | 三级指标 | 指标值 | → | →\n↓ | ↓ | ↓ | 比较方式 | 目标值 | 计量单位\n"
            + "产出指标 | 数量指标 | a | 不少于 | 46 | 万株\n↓ | ↓ | b | 不超过 | 9 | 亩\n效益指标 | 生态效益指标 | c | 明显改善 | |").Indicators;
        Assert.Equal(["不少于46万株", "不超过9亩", "明显改善"], rows.Select(row => row.Target.Raw));
    }

    [Fact]
    public void A_band_that_no_list_has_is_a_level_of_the_templates_own()
    {
        var rows = Imported.OnlyForm(
            "指标名称 | 比较符 | 目标值\n产出指标 | → | →\n数量指标 | → | →\na | ≥ | 1次\n效益指标 | → | →\n安全效益指标 | → | →\nb | ≤ | 3起\n生态效益指标 | → | →\nc | ≥ | 90%").Indicators;
        Assert.Equal(
            [("产出指标", "数量指标"), ("效益指标", "安全效益指标"), ("效益指标", "生态效益指标")],
            rows.Select(row => (row.Level1!.Name, row.Level2!.Name)));
    }

    [Fact]
    public void Labels_of_the_first_level_alone_are_not_moved()
    {
        var form = Imported.OnlyForm(
            "一级指标 | 三级指标 | 指标值\n产出指标 | 验收 | 合格\n↓ | 拨付时间 | 12月前\n效益指标 | 增长 | 明显\n满意度指标 | 企业满意度 | ≥90%");
        Assert.Equal(["产出指标", "产出指标", "效益指标", "满意度指标"], form.Indicators.Select(row => row.Level1!.Name));
    }

    [Fact]
    public void Both_levels_may_stand_in_one_cell()
    {
        var rows = Imported.OnlyForm("指标类型 | 绩效指标名称 | 指标值\n产出指标⏎数量指标 | a | 1次\n↓ | b | 2次\n效益指标⏎社会效益指标 | c | 提升").Indicators;
        Assert.Equal(
            [("产出指标", "数量指标"), ("产出指标", "数量指标"), ("效益指标", "社会效益指标")],
            rows.Select(row => (row.Level1!.Name, row.Level2!.Name)));
    }

    [Fact]
    public void Levels_side_by_side_are_no_halves_of_a_horizon_each()
    {
        var rows = Imported.OnlyForm(
            "产出指标 | → | → | 效益与满意度指标 | → | →\n二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值\n数量指标 | a | 1次 | 社会效益指标 | b | 提升").Indicators;
        Assert.Equal([(Horizon.Annual, "产出指标"), (Horizon.Annual, "效益指标")], rows.Select(row => (row.Horizon, row.Level1!.Name)));
    }
}
