using PerfForm.Core.Model;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Importers.Captions;

public sealed class CaptionTests
{
    private const string Table = "\n一级指标 | 二级指标 | 三级指标 | 指标值\n产出指标 | 数量指标 | a | 1次";

    [Fact]
    public void A_number_is_nobodys_name() => Assert.Null(Imported.OnlyForm(
        "部门整体支出绩效目标申报表\n（2025年度）\n单位名称 | 某局\n人员编制数 | 86 | 实有在职人数 | 79\n年度总体目标 | 做好。\n"
            + "一级指标 | 二级指标 | 三级指标 | 指标值\n产出指标 | 数量指标 | a | 1次").Contact);

    [Fact]
    public void A_pair_behind_a_value_is_a_field_of_its_own()
    {
        var form = Form("项目名称 | 甲\n项目编码 | 3201 | 实施频次 | 每年一次");
        Assert.Equal("3201", form.Project!.Code!.Value);
        Assert.Contains(form.Fields, field => field is { Label: "实施频次", Value.Value: "每年一次" });
    }

    [Fact]
    public void A_caption_apart_from_a_blank_one_is_not_its_value()
    {
        var form = Form("项目名称 | | | 报送单位 | 某中心");
        Assert.Null(form.Project?.Name);
        Assert.Equal("某中心", form.Unit!.Value);
    }

    [Fact]
    public void Name_and_phone_in_two_cells_are_told_apart()
    {
        var contact = Form("项目名称 | 甲\n联系人及电话 | 娜仁 | 0478-3215507").Contact!;
        Assert.Equal(("娜仁", "0478-3215507"), (contact.Name!.Value, contact.Phone!.Value));
    }

    [Fact]
    public void Name_and_code_under_one_caption_are_told_apart()
    {
        var beside = Form("项目名称及编码 | 道路保洁 | 42010225Y000000176").Project!;
        var within = Form("项目名称及代码 | 道路保洁[42010225Y000000176]").Project!;
        Assert.Equal(("道路保洁", "42010225Y000000176"), (beside.Name!.Value, beside.Code!.Value));
        Assert.Equal(("道路保洁", "42010225Y000000176"), (within.Name!.Value, within.Code!.Value));
    }

    [Fact]
    public void A_reporting_department_beside_a_unit_is_the_department()
    {
        var form = Form("项目名称 | 甲\n申报部门 | 某局 | 项目实施主体 | 某中心");
        Assert.Equal(("某局", "某中心"), (form.Department!.Value, form.Unit!.Value));
    }

    [Fact]
    public void Goals_are_told_apart_by_the_horizon_in_front()
    {
        var goals = Form("项目名称 | 甲\n绩效目标 | 年度 | 清淤9公里。\n↓ | 实施期 | 清淤28公里。").Goals;
        Assert.Equal([(Horizon.Annual, "清淤9公里。"), (Horizon.Term, "清淤28公里。")], goals.Select(goal => (goal.Horizon, goal.Text.Value)));
    }

    [Fact]
    public void Numbers_in_front_of_goals_are_no_goals()
    {
        var goals = Form("项目名称 | 甲\n年度绩效目标 | 1 | 服务全覆盖。\n↓ | 2 | 质量稳步提升。").Goals;
        Assert.Equal(["服务全覆盖。", "质量稳步提升。"], goals.Select(goal => goal.Text.Value));
    }

    [Fact]
    public void A_word_for_money_beside_a_text_label_is_its_value()
    {
        var form = Form("项目名称 | 甲\n资金性质 | 一般公共预算 | 资金总额（万元） | 5");
        Assert.Equal(5m, form.Budget!.Total!.Value);
        Assert.Empty(form.Budget.Lines);
        Assert.Contains(form.Fields, field => field is { Label: "资金性质", Value.Value: "一般公共预算" });
    }

    [Fact]
    public void A_caption_that_ends_like_a_known_one_is_read() => Assert.Equal("某局", Form("项目名称 | 甲\n某某市级主管部门 | 某局").Department!.Value);

    [Fact]
    public void A_value_that_ends_like_a_caption_stays_a_value() => Assert.Equal("省级专项资金", Form("项目名称 | 省级专项资金").Project!.Name!.Value);

    [Fact]
    public void Several_captions_in_one_cell_are_told_apart()
    {
        var form = Form("项目名称：甲   项目编码：42-01  实施单位：某中心");
        Assert.Equal(("甲", "42-01", "某中心"), (form.Project!.Name!.Value, form.Project.Code!.Value, form.Unit!.Value));
    }

    [Fact]
    public void A_text_with_a_colon_behind_a_goal_caption_is_the_goal() =>
        Assert.Equal("主要内容：做好工作。", Assert.Single(Form("项目名称 | 甲\n年度目标 | 主要内容：做好工作。").Goals).Text.Value);

    [Fact]
    public void Captions_over_a_row_of_values_are_read_downwards()
    {
        var form = Form("项目名称 | 项目编码 | 项目单位 | 主管部门\n甲 | 42 | 某中心 | 某局");
        Assert.Equal(("甲", "42", "某中心", "某局"), (form.Project!.Name!.Value, form.Project.Code!.Value, form.Unit!.Value, form.Department!.Value));
    }

    [Fact]
    public void Paragraphs_behind_a_caption_in_its_cell_stay_together()
    {
        var field = Assert.Single(Form("项目名称 | 甲\n项目概况：第一段，做好工作。⏎　　第二段不能丢。 | → | → | →").Fields);
        Assert.Contains("第二段不能丢", field.Value.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_in_front_of_captions_in_their_cell_is_kept()
    {
        var form = Form("项目名称 | 甲\n附件乙九  填报单位：某局  备忘甲：重要 | → | → | →");
        Assert.Equal("某局", form.Unit!.Value);
        Assert.Contains(
            form.Fields,
            field => field.Value.Value.Contains("附件乙九", StringComparison.Ordinal) && field.Value.Value.Contains("重要", StringComparison.Ordinal));
    }

    [Fact]
    public void A_word_for_money_beside_its_source_is_kept() =>
        Assert.Contains(Form("项目名称 | 甲\n资金来源 | 财政拨款 | 项目类型 | 新增").Fields, field => field is { Label: "资金来源", Value.Value: "财政拨款" });

    [Fact]
    public void A_header_that_is_also_a_caption_does_not_make_a_list()
    {
        var form = Imported.OnlyForm(
            "项目名称 | 甲\n一级指标 | 二级指标 | 三级指标 | 指标值 | 说明\n产出指标 | 数量指标 | a | 1次 | 按合同\n产出指标 | 质量指标 | b | 2次 | 按合同\n填报人 | 张三 | 联系电话 | 0755-1234567");
        Assert.Equal(2, form.Indicators.Count);
        Assert.Equal("张三", form.Contact!.Name!.Value);
        Assert.All(form.Indicators, indicator => Assert.Equal("按合同", indicator.Explanation!.Value));
    }

    [Theory]
    [InlineData("张三 0755-28336292", "张三", "0755-28336292")]
    [InlineData("张三13800000000", "张三", "13800000000")]
    [InlineData("张三", "张三", null)]
    public void Name_and_phone_under_one_caption_are_told_apart(string value, string name, string? phone)
    {
        var contact = Form($"项目名称 | 甲\n项目负责人及电话 | {value}").Contact!;
        Assert.Equal((name, phone), (contact.Name!.Value, contact.Phone?.Value));
    }

    [Fact]
    public void A_phone_behind_the_name_in_its_cell_is_the_phone()
    {
        var contact = Form("项目名称 | 甲\n填表人：莫小燕  0773-8822319 | → | →").Contact!;
        Assert.Equal(("莫小燕", "0773-8822319"), (contact.Name!.Value, contact.Phone!.Value));
    }

    [Fact]
    public void A_period_behind_the_category_under_one_caption_is_the_period()
    {
        var project = Form("项目名称 | 甲 | 项目类型/周期 | 延续性项目 | 2025年—2027年").Project!;
        Assert.Equal(("延续性项目", "2025年—2027年"), (project.Category!.Value, project.Period!.Value));
    }

    [Fact]
    public void Who_fills_in_the_form_of_another_unit_is_the_department()
    {
        var form = Form("填报单位：某局 | →\n项目名称 | 甲 | 项目实施单位 | 某馆");
        Assert.Equal(("某局", "某馆"), (form.Department!.Value, form.Unit!.Value));
    }

    [Fact]
    public void Goals_in_a_table_are_its_sentences()
    {
        var form = Form(
            "项目名称 | 甲\n年度总体目标 | 序号 | 目标内容 | 完成时限\n↓ | #1 | 举办群众性文体活动四十五场，参与群众十二万人次。 | 2026年12月\n↓ | #2 | 完成县文化馆和九个乡镇文化站的免费开放。 | 2026年11月\n");
        Assert.Equal(
            ["举办群众性文体活动四十五场，参与群众十二万人次。", "完成县文化馆和九个乡镇文化站的免费开放。"],
            form.Goals.Select(goal => goal.Text.Value));
    }

    private static Form Form(string head) => Imported.OnlyForm("项目支出绩效目标申报表 | → | → | →\n（2025年度） | → | → | →\n" + head + Table);
}
