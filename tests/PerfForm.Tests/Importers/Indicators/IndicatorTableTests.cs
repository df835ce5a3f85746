using PerfForm.Core.Grids;
using PerfForm.Core.Model;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Importers.Indicators;

public sealed class IndicatorTableTests
{
    [Fact]
    public void Levels_of_merged_areas_are_merged()
    {
        var table = Table("产出指标 | 数量指标 | a | 1次\n↓ | ↓ | b | 2次");
        Assert.All(table, row => Assert.Equal(LevelOrigin.Merged, row.Levels));
    }

    [Fact]
    public void Repeated_labels_stand_in_their_rows()
    {
        var table = Table("产出指标 | 数量指标 | a | 1次\n产出指标 | 数量指标 | b | 2次");
        Assert.All(table, row => Assert.Equal(LevelOrigin.Cell, row.Levels));
    }

    [Fact]
    public void Labels_without_merge_are_filled_down()
    {
        var table = Table("产出指标 | 数量指标 | a | 1次\n | | b | 2次\n | 质量指标 | c | 90%\n | | d | 80%");
        Assert.Equal([LevelOrigin.Cell, LevelOrigin.Filled, LevelOrigin.Cell, LevelOrigin.Filled], table.Select(row => row.Levels));
        Assert.Equal(["数量指标", "数量指标", "质量指标", "质量指标"], table.Select(row => row.Level2!.Name));
    }

    [Fact]
    public void A_new_first_level_ends_the_second_level_before()
    {
        var table = Table("产出指标 | 数量指标 | a | 1次\n满意度指标 | | b | 90%");
        Assert.Equal("服务对象满意度指标", table[1].Level2!.Name);
    }

    [Fact]
    public void A_second_header_row_parts_the_value()
    {
        var row = Assert.Single(
            Imported.OnlyForm("一级指标 | 二级指标 | 三级指标 | 指标值 | → | → | 备注\n↓ | ↓ | ↓ | 运算符号 | 内容 | 度量单位 | ↓\n产出指标 | 数量指标 | a | >= | 45.8 | 公里 | n").Indicators);
        Assert.Equal((">=45.8公里", "公里", "n"), (row.Target.Raw, ((NumberTarget)row.Target).Unit, row.Note!.Value));
    }

    [Fact]
    public void A_row_that_numbers_the_columns_is_part_of_the_header() =>
        Assert.Equal("a", Assert.Single(Table("1 | 2 | 3 | 4\n产出指标 | 数量指标 | a | 1次")).Name!.Value);

    [Fact]
    public void Values_of_year_and_period_share_levels_name_and_note()
    {
        var rows = Imported.OnlyForm("一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实施周期指标值 | 备注\n产出指标 | 数量指标 | a | 1次 | 3次 | n").Indicators;
        Assert.Equal([(Horizon.Annual, "1次", "n"), (Horizon.Term, "3次", "n")], rows.Select(row => (row.Horizon, row.Target.Raw, row.Note!.Value)));
    }

    [Fact]
    public void Columns_of_recipients_are_an_indicator_each()
    {
        var rows = Imported.OnlyForm("一级指标 | 二级指标 | 三级指标 | 石牛镇 | 赤水镇\n产出指标 | 数量指标 | a（个） | 1 | 2").Indicators;
        Assert.Equal([("1", "石牛镇", "个"), ("2", "赤水镇", "个")], rows.Select(row => (row.Target.Raw, row.Note!.Value, ((NumberTarget)row.Target).Unit)));
    }

    [Fact]
    public void Values_of_other_years_beside_the_forms_own_are_fields()
    {
        var row = Assert.Single(Imported.OnlyForm(
            "项目支出绩效目标表\n（2025年度）\n一级指标 | 二级指标 | 三级指标 | 2024年指标值 | 2025年指标值 | 2026年指标值\n产出指标 | 数量指标 | a | 1次 | 2次 | 3次").Indicators);
        Assert.Equal("2次", row.Target.Raw);
        Assert.Equal([("2024年指标值", "1次"), ("2026年指标值", "3次")], row.Fields.Select(field => (field.Label, field.Value.Value)));
    }

    [Fact]
    public void Columns_of_the_year_before_are_fields()
    {
        var form = Imported.OnlyForm("一级指标 | 二级指标 | 三级指标 | 上年实际值 | 本年计划指标值\n产出指标 | 数量指标 | a | 1次 | 2次");
        Assert.Equal("2次", Assert.Single(form.Indicators).Target.Raw);
        Assert.Equal(new LabelledField("上年实际值", new Sourced<string>("1次", CellAddress.Parse("D2"))), Assert.Single(form.Indicators[0].Fields));
        Assert.Empty(form.Fields);
    }

    [Fact]
    public void Levels_shifted_by_one_are_shifted_back() => Assert.Equal("产出指标", Assert.Single(Table("实施效果指标 | 产出指标 | a | 1次")).Level1!.Name);

    [Theory]
    [InlineData("定性", "优", "", "定性优", "qualitative")]
    [InlineData("=", "明显提高", "", "=明显提高", "qualitative")]
    [InlineData("<=", "3500", "元/站", "<=3500元/站", "number")]
    public void Sign_value_and_unit_are_joined(string sign, string value, string unit, string raw, string kind)
    {
        var target = Assert.Single(Imported.OnlyForm($"一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位\n产出指标 | 数量指标 | a | {sign} | {value} | {unit}").Indicators).Target;
        Assert.Equal((raw, kind), (target.Raw, target.KindName()));
    }

    [Fact]
    public void Columns_are_known_by_what_they_hold_where_their_headers_are_unknown()
    {
        var row = Imported.OnlyForm("甲列 | 乙列 | 指标名称 | 丙列 | 预期值 | 丁列\n产出指标 | 数量指标 | a | 大于等于 | 260 | 期\n效益指标 | 社会效益指标 | b | 定性 | 提升 |").Indicators[0];
        Assert.Equal(("产出指标", "数量指标", "大于等于260期"), (row.Level1!.Name, row.Level2!.Name, row.Target.Raw));
    }

    [Fact]
    public void A_numbered_level_of_the_forms_own_goes_on_with_the_table()
    {
        var indicators = Imported.OnlyForm(
            """
            二级指标 | 三级指标 | 指标值 | 评分标准
            一、产出指标 | → | → | →
            数量指标 | 建成站点 | ≥26个 | 按比例
            二、保障措施指标 | → | → | →
            组织保障指标 | 召开联席会议 | ≥4次 | 按比例
            三、满意度指标 | → | → | →
            服务对象满意度指标 | 老人满意度 | ≥90% | 按比例
            """).Indicators;
        Assert.Equal(["产出指标", "二、保障措施指标", "满意度指标"], indicators.Select(indicator => indicator.Level1!.Name));
    }

    [Fact]
    public void Labels_in_each_others_places_do_not_stop_the_reading() =>
        Assert.Equal(2, Table("产出指标 | | 名1 | ≥1次\n数量指标 | 产出指标 | |\n | 质量指标 | 名2 | ≥2次").Count);

    [Fact]
    public void A_row_of_data_is_no_header() =>
        Assert.Equal(3, Table("产出指标 | 质量指标 | 计划值 | ≥90%\n | 时效指标 | 及时率 | ≥95%\n | 成本指标 | b | ≤3万元").Count);

    [Fact]
    public void One_column_of_levels_holds_the_second() =>
        Assert.Equal(
            ("产出指标", "数量指标"),
            Imported.OnlyForm("指标类别 | 指标名称 | 指标值\n数量指标 | a | 1次").Indicators[0] is var row ? (row.Level1!.Name, row.Level2!.Name) : default);

    [Fact]
    public void What_a_template_prints_without_a_name_is_no_indicator() => Assert.Single(Table("产出指标 | 数量指标 | a | 1次\n | | 指标2： |\n | | …… |"));

    [Fact]
    public void A_label_over_both_level_columns_names_both()
    {
        var table = Table("产出指标 | 数量指标 | a | 1次\n服务对象满意度指标 | → | b | 90%");
        Assert.Equal(("满意度指标", "服务对象满意度指标"), (table[1].Level1!.Name, table[1].Level2!.Name));
    }

    [Fact]
    public void A_known_label_in_the_names_column_is_a_label()
    {
        var row = Table("产出指标 | 质量指标 | a | 90%\n↓ | ↓ | 工作时效 | 响应时间≤2小时")[1];
        Assert.Equal("时效指标", row.Level2!.Name);
        Assert.Null(row.Name);
    }

    [Fact]
    public void Names_that_sound_like_their_own_level_stay_names()
    {
        var row = Assert.Single(Table("满意度指标 | 服务对象满意度指标 | 服务对象满意度 | ≥95%"));
        Assert.Equal("服务对象满意度", row.Name!.Value);
    }

    [Theory]
    [InlineData("不适用 | 不适用")]
    [InlineData("不适用 | ")]
    [InlineData("不适用 | →")]
    [InlineData(" | 不适用")]
    public void Not_applicable_in_any_place_is_one_indicator_without_a_name(string cells)
    {
        var row = Assert.Single(Table($"效益指标 | 经济效益指标 | {cells}"));
        Assert.Equal("notApplicable", row.Target.KindName());
        Assert.Equal("不适用", row.Target.Raw);
        Assert.Null(row.Name);
    }

    [Fact]
    public void A_name_beside_not_applicable_is_kept()
    {
        var row = Assert.Single(Table("效益指标 | 经济效益指标 | 增收 | 不适用"));
        Assert.Equal("增收", row.Name!.Value);
    }

    [Fact]
    public void A_name_without_a_value_keeps_the_place_of_the_value()
    {
        var row = Assert.Single(Table("产出指标 | 数量指标 | 培训次数 | "));
        Assert.Equal("blank", row.Target.KindName());
        Assert.Equal("D2", row.Cell.ToString());
    }

    [Fact]
    public void A_label_with_nothing_beside_it_is_no_indicator() =>
        Assert.Single(Table("产出指标 | 数量指标 | a | 1次\n效益指标 | 经济效益指标 | | "));

    [Fact]
    public void Line_breaks_inside_a_name_are_removed() =>
        Assert.Equal("系统运维稳定率", Assert.Single(Table("产出指标 | 质量指标 | 系统运维⏎稳定率 | 100%")).Name!.Value);

    [Fact]
    public void A_value_merged_over_two_names_belongs_to_both()
    {
        var table = Table("产出指标 | 数量指标 | a | ≥2次\n↓ | ↓ | b | ↓");
        Assert.Equal(["≥2次", "≥2次"], table.Select(row => row.Target.Raw));
    }

    [Fact]
    public void Labels_are_kept_as_written_where_they_differ()
    {
        var row = Assert.Single(Table("效益指标 | 可持续影响 | a | 提高"));
        Assert.Equal("可持续影响指标", row.Level2!.Name);
        Assert.Equal("可持续影响", row.Level2.Label);
    }

    [Fact]
    public void Weight_explanation_and_note_are_read_by_their_headers()
    {
        var form = Imported.OnlyForm("一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 | 指标解释 | 备注\n产出指标 | 数量指标 | a | 1次 | 10分 | 反映次数 | 无变化");
        var row = Assert.Single(form.Indicators);
        Assert.Equal((10m, "反映次数", "无变化"), (row.Weight!.Value, row.Explanation!.Value, row.Note!.Value));
    }

    [Fact]
    public void An_indicator_called_like_a_caption_is_an_indicator() =>
        Assert.Equal(["总投资", "培训次数"], Table("成本指标 | 经济成本指标 | 总投资 | ≤100万元\n | | 培训次数 | 2次").Select(row => row.Name!.Value));

    [Fact]
    public void A_signature_row_is_no_indicator() => Assert.Single(Table("产出指标 | 数量指标 | a | 1次\n填表人：王五 | | 审核人：赵六 | 联系电话：0571-1"));

    [Fact]
    public void A_sum_of_weights_is_no_money()
    {
        var form = Imported.OnlyForm("项目名称 | 甲\n一级指标 | 二级指标 | 三级指标 | 指标值 | 权重\n产出指标 | 数量指标 | a | 1次 | 100\n合计 | | | | 100");
        Assert.Null(form.Budget);
        Assert.Contains(form.Fields, field => field is { Label: "合计", Value.Value: "100" });
    }

    [Theory]
    [InlineData("注：1.数量指标应填写完整。 | → | → | →")]
    [InlineData("注：1.数量指标应填写完整。 | | | ")]
    public void A_remark_under_the_table_is_no_indicator_and_is_not_lost(string remark)
    {
        var form = Imported.OnlyForm($"一级指标 | 二级指标 | 三级指标 | 指标值\n产出指标 | 数量指标 | a | 1次\n{remark}");
        Assert.Single(form.Indicators);
        Assert.Equal("1.数量指标应填写完整。", Assert.Single(form.Fields).Value.Value);
    }

    private static IReadOnlyList<Indicator> Table(string rows) => Imported.OnlyForm("一级指标 | 二级指标 | 三级指标 | 指标值\n" + rows).Indicators;
}
