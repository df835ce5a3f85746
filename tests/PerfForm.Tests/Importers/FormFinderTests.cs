using PerfForm.Core.Importers;
using PerfForm.Core.Model;
using PerfForm.Core.Vocabulary;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Importers;

public sealed class FormFinderTests
{
    private const string Small = """
        项目支出绩效目标申报表 | → | → | →
        项目名称 | 甲项目 | 项目单位 | 某局
        资金总额（万元） | #10 | 其中：财政拨款 | #10
        一级指标 | 二级指标 | 三级指标 | 指标值
        产出指标 | 数量指标 | 培训次数 | ≥2次
        """;

    private static readonly FormWords Words = FormWords.LoadEmbedded();
    private readonly FormFinder _finder = new(Words, new KindFinder(Words, FormReaders.All));

    [Fact]
    public void Several_forms_stacked_on_one_sheet_are_several_forms()
    {
        var found = _finder.Find(TableText.Grid(Small + "\n\n\n" + Small.Replace("甲", "乙", StringComparison.Ordinal)));
        Assert.Equal([(0, 4), (7, 11)], found.Forms.Select(form => (form.FirstRow, form.LastRow)));
    }

    [Fact]
    public void A_form_is_found_wherever_it_stands()
    {
        var moved = "\n\n" + string.Join('\n', Small.Split('\n').Select(line => " | | " + line));
        var form = Assert.Single(Imported.Grids(TableText.Grid("x\n\n\n" + moved.Replace("x", "", StringComparison.Ordinal))).Forms);
        Assert.Equal("甲项目", form.Project!.Name!.Value);
        Assert.Equal("培训次数", Assert.Single(form.Indicators).Name!.Value);
    }

    [Fact]
    public void A_form_without_a_title_is_known_by_its_header_row()
    {
        var form = Imported.OnlyForm(string.Join('\n', Small.Split('\n').Skip(1)));
        Assert.Null(form.Title);
        Assert.Equal("甲项目", form.Project!.Name!.Value);
    }

    [Fact]
    public void A_second_project_name_begins_a_second_form_even_without_a_title()
    {
        var untitled = string.Join('\n', Small.Split('\n').Skip(1));
        Assert.Equal(2, _finder.Find(TableText.Grid(untitled + "\n" + untitled)).Forms.Count);
    }

    [Fact]
    public void Lines_above_the_title_belong_to_the_form()
    {
        var form = Imported.OnlyForm("附件2\n金额单位：元\n" + Small.Replace("（万元）", string.Empty, StringComparison.Ordinal));
        Assert.Equal("元", form.Budget!.DeclaredUnit!.Value);
        Assert.Equal("附件2", Assert.Single(form.Unclaimed).Text);
    }

    [Fact]
    public void A_title_may_stand_beside_another_cell()
    {
        var form = Imported.OnlyForm("附件1 | 项目支出绩效目标申报表（2026年度）\n" + string.Join('\n', Small.Split('\n').Skip(1)));
        Assert.Equal(("项目支出绩效目标申报表（2026年度）", 2026), (form.Title!.Value, form.Year!.Value));
    }

    [Fact]
    public void A_caption_that_could_be_a_title_is_a_caption_beside_its_value()
    {
        var form = Imported.OnlyForm("部门整体支出绩效目标申报表\n部门名称 | 某局\n部门整体绩效目标 | 做好工作。\n一级指标 | 二级指标 | 三级指标 | 指标值\n产出指标 | 数量指标 | a | 1次");
        Assert.Equal("做好工作。", Assert.Single(form.Goals).Text.Value);
    }

    [Fact]
    public void Many_lines_above_a_title_cost_no_more_than_their_reading() =>
        Assert.Single(Imported.Grids(TableText.Grid(string.Join('\n', Enumerable.Repeat("备忘", 20_000)) + "\n" + Small)).Forms);

    [Fact]
    public void A_title_in_a_list_of_forms_is_no_form() =>
        Assert.Empty(_finder.Find(TableText.Grid("序号 | 名称\n#1 | 甲\n项目支出绩效目标申报表 | 第2页")).Forms);

    [Fact]
    public void A_relative_is_passed_over_with_its_title()
    {
        var document = Imported.Grids(TableText.Grid(Small.Replace("目标申报表", "自评表", StringComparison.Ordinal), "自评"));
        Assert.Empty(document.Forms);
        Assert.Equal("not-a-declaration", Assert.Single(document.Skipped).Reason);
        Assert.Contains(
            document.Diagnostics,
            diagnostic => diagnostic.Kind.Code == "PF012" && diagnostic.Message.Chinese.Contains("项目支出绩效自评表", StringComparison.Ordinal));
    }

    [Fact]
    public void A_sheet_without_a_form_is_skipped_with_the_reason()
    {
        var document = Imported.Grids(TableText.Grid(Small), TableText.Grid("目录\n甲项目", "目录"));
        Assert.Single(document.Forms);
        var skipped = Assert.Single(document.Skipped);
        Assert.Equal(("目录", "no-declaration-title"), (skipped.Sheet, skipped.Reason));
    }

    [Fact]
    public void An_empty_sheet_is_not_worth_a_word()
    {
        var document = Imported.Grids(TableText.Grid(Small), TableText.Grid(string.Empty, "Sheet2"));
        Assert.Empty(document.Skipped);
    }

    [Fact]
    public void The_nearest_miss_is_named_where_there_is_no_form()
    {
        var document = Imported.Grids(TableText.Grid("项目支出绩效目标申报表\n（本页无内容）"));
        var diagnostic = Assert.Single(document.Diagnostics);
        Assert.Equal("PF001", diagnostic.Kind.Code);
        Assert.Contains("项目支出绩效目标申报表", diagnostic.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Forms_side_by_side_are_two_forms()
    {
        var forms = Forms("""
            项目支出绩效目标申报表 | → | → | → | | 项目支出绩效目标申报表 | → | → | →
            项目名称 | 甲 | | | | 项目名称 | 乙
            一级指标 | 二级指标 | 三级指标 | 指标值 | | 一级指标 | 二级指标 | 三级指标 | 指标值
            产出指标 | 数量指标 | a | 1次 | | 产出指标 | 数量指标 | b | 2次
            """);
        Assert.Equal(["甲", "乙"], forms.Select(form => form.Project!.Name!.Value));
        Assert.Equal(["a", "b"], forms.Select(form => Assert.Single(form.Indicators).Name!.Value));
        Assert.Equal("F1:I4", forms[1].Range.ToString());
    }

    [Theory]
    [InlineData("项目支出 | 绩效目标 | 申报表")]
    [InlineData("项目支出 | 绩效目标申报表")]
    [InlineData("项目支出\n绩效目标申报表")]
    public void A_title_split_over_cells_is_one_title(string title)
    {
        var form = Assert.Single(Forms(title + "\n项目名称 | 甲\n一级指标 | 二级指标 | 三级指标 | 指标值\n产出指标 | 数量指标 | a | 1次"));
        Assert.Equal("项目支出绩效目标申报表", form.Title!.Value);
    }

    [Fact]
    public void A_form_with_columns_for_what_was_reached_is_a_relative()
    {
        var document = Imported.Grids(TableText.Grid("项目支出绩效情况表\n项目名称 | 甲\n一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值\n产出指标 | 数量指标 | a | 1次 | 2次"));
        Assert.Empty(document.Forms);
    }

    [Fact]
    public void Projects_under_their_units_in_one_column_are_forms()
    {
        var forms = Forms("""
            单位名称、项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标值
            某局 |
            甲 | 做好。 | 产出指标 | 数量指标 | a | 1次
            乙 | 做好。 | 产出指标 | 数量指标 | b | 2次
            """);
        Assert.Equal([("某局", "甲"), ("某局", "乙")], forms.Select(form => (form.Unit!.Value, form.Project!.Name!.Value)));
    }

    [Fact]
    public void A_project_printed_again_in_each_row_is_one_form()
    {
        var forms = Forms("项目名称 | 预算数 | 一级指标 | 二级指标 | 三级指标 | 指标值\n甲 | 5 | 产出指标 | 数量指标 | a | 1次\n甲 | 5 | 产出指标 | 数量指标 | b | 2次\n乙 | 6 | 产出指标 | 数量指标 | c | 3次");
        Assert.Equal([2, 1], forms.Select(form => form.Indicators.Count));
        Assert.Empty(forms[0].Unclaimed);
    }

    [Fact]
    public void The_foot_of_a_list_is_no_project_and_is_not_lost()
    {
        var forms = Forms("单位名称、项目名称 | 预算数 | 一级指标 | 二级指标 | 三级指标 | 指标值\n某局 | 5\n甲 | 5 | 产出指标 | 数量指标 | a | 1次\n合计 | 150\n填报人：张三");
        var form = Assert.Single(forms);
        Assert.Equal("甲", form.Project!.Name!.Value);
        Assert.Contains(form.Unclaimed, cell => cell.Text == "150");
    }

    [Fact]
    public void Captions_of_a_list_in_two_rows_are_read_with_their_unit()
    {
        var forms = Forms("项目名称 | 项目资金（元） | → | 一级指标 | 二级指标 | 三级指标 | 指标值\n | 总额 | 财政资金\n甲 | 5600000 | 5000000 | 产出指标 | 数量指标 | a | 1次");
        Assert.Equal((560m, 500m), (forms[0].Budget!.Total!.Value, forms[0].Budget!.Fiscal!.Value));
    }

    [Fact]
    public void A_line_that_announces_a_form_belongs_to_it()
    {
        var form = Assert.Single(
            Forms("附件3：项目支出绩效目标申报表\n填报单位：某局 | | 单位：元\n项目支出绩效目标申报表 | → | →\n项目名称 | 甲\n资金总额 | 1000000\n一级指标 | 二级指标 | 三级指标 | 指标值\n产出指标 | 数量指标 | a | 1次"));
        Assert.Equal((100m, "某局"), (form.Budget!.Total!.Value, form.Unit!.Value));
    }

    [Fact]
    public void Forms_with_and_without_titles_below_a_form_without_one_are_all_found()
    {
        const string Table = "一级指标 | 二级指标 | 三级指标 | 指标值\n产出指标 | 数量指标 | a | 1次\n";
        Assert.Equal(["甲", "乙", "丙"], Forms($"项目名称 | 甲\n{Table}项目支出绩效目标申报表\n项目名称 | 乙\n{Table}项目名称 | 丙\n{Table}").Select(form => form.Project!.Name!.Value));
    }

    private static IReadOnlyList<Form> Forms(string table) => Imported.Grids(TableText.Grid(table)).Forms;

    [Fact]
    public void A_list_of_sheets_is_no_form() =>
        Assert.Empty(Imported.Grids(TableText.Grid("填报说明\n绩效目标表\n填报说明\n1.本表由预算单位填报。\n2.权重合计为100。")).Forms);
}
