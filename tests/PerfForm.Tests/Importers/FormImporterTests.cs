using PerfForm.Core.Grids;
using PerfForm.Core.Model;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Importers;

public sealed class FormImporterTests
{
    private const string Project = """
        项目支出绩效目标申报表 | → | → | → | → | →
        （2026年度） | → | → | → | → | →
        项目名称 | 甲项目 | 项目编码 | 440300190010100000123 | | 备用
        主管部门 | 某局 | 实施单位 | 某中心 |
        项目资金（元） | 年度资金总额： | #105000 | |
        ↓ | 其中：财政拨款 | #100000 | |
        ↓ | 其他资金 | #5000 | |
        年度目标 | 目标1：提高效率。目标2：降低成本。 | → | →
        绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值
        ↓ | 产出指标 | 数量指标 | 培训次数 | ≥2次
        ↓ | ↓ | 质量指标 | 合格率 | ≥95%
        ↓ | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90%
        """;

    private readonly Form _form = Imported.OnlyForm(Project);

    [Fact]
    public void Long_codes_stay_text() => Assert.Equal("440300190010100000123", _form.Project!.Code!.Value);

    [Fact]
    public void Department_and_unit_are_told_apart()
    {
        Assert.Equal("某局", _form.Department!.Value);
        Assert.Equal("某中心", _form.Unit!.Value);
    }

    [Fact]
    public void Totals_in_yuan_are_normalised()
    {
        var budget = _form.Budget!;
        Assert.Equal((10.50m, 10.00m, 0.50m), (budget.Total!.Value, budget.Fiscal!.Value, budget.Other!.Value));
        Assert.Equal("元", budget.DeclaredUnit!.Value);
        Assert.Equal("C5", budget.Cell.ToString());
    }

    [Fact]
    public void Numbered_goals_in_one_cell_are_goals_of_their_own() =>
        Assert.Equal(["目标1：提高效率。", "目标2：降低成本。"], _form.Goals.Select(goal => goal.Text.Value));

    [Fact]
    public void The_year_is_read_from_the_line_under_the_title()
    {
        Assert.Equal(2026, _form.Year!.Value);
        Assert.Equal("A2", _form.Year.Cell.ToString());
    }

    [Fact]
    public void What_nothing_takes_is_listed_with_its_cell_and_reported()
    {
        var document = Imported.Grids(TableText.Grid(Project));
        Assert.Equal("F3", Assert.Single(document.Forms[0].Unclaimed, cell => cell.Text == "备用").Cell.ToString());
        Assert.Contains(document.Diagnostics, diagnostic => diagnostic.Kind.Code == "PF004");
    }

    [Fact]
    public void Captions_that_no_vocabulary_knows_are_fields_by_their_shape()
    {
        var form = Imported.OnlyForm("项目支出绩效目标申报表\n项目名称 | 甲\n主责处室 | 一处 | 编报模板 | 通用\n一级指标 | 二级指标 | 三级指标 | 指标值\n产出指标 | 数量指标 | a | 1次");
        Assert.Equal([("主责处室", "一处"), ("编报模板", "通用")], form.Fields.Select(field => (field.Label, field.Value.Value)));
    }

    [Theory]
    [InlineData("（2025年度）（单位：元）", "元", 2025)]
    [InlineData("申报年度：2025年    金额单位：人民币元", "元", 2025)]
    [InlineData("填报单位：某县水利局   2025年度   单位：元", "元", 2025)]
    [InlineData("二〇二五年度 单位：万元", "万元", null)]
    [InlineData("二〇二五年度", null, 2025)]
    public void Year_and_unit_are_read_from_the_line_under_the_title(string line, string? unit, int? year)
    {
        var form = Imported.OnlyForm(Project.Replace("（2026年度）", line, StringComparison.Ordinal).Replace("（元）", string.Empty, StringComparison.Ordinal));
        Assert.Equal((unit, year), (form.Budget!.DeclaredUnit?.Value, form.Year?.Value));
    }

    [Fact]
    public void Captions_under_halves_side_by_side_are_read_once()
    {
        var form = Imported.OnlyForm("项目名称 | 甲\n一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值\n产出指标 | 数量指标 | a | 3次 | 数量指标 | a | 1次\n绩效目标 | 做好。");
        Assert.Equal("做好。", Assert.Single(form.Goals).Text.Value);
    }

    [Fact]
    public void A_second_total_is_kept()
    {
        var form = Imported.OnlyForm(Project.Replace("项目编码 |", "资金总额 | #7 | 项目编码 |", StringComparison.Ordinal));
        Assert.Equal((10.50m, 0.0007m), (form.Budget!.Total!.Value, form.TermBudget!.Total!.Value));
    }

    [Fact]
    public void A_money_cell_that_is_no_amount_is_reported_and_left_out()
    {
        var document = Imported.Grids(TableText.Grid(Project.Replace("#105000", "待定", StringComparison.Ordinal)));
        Assert.Null(document.Forms[0].Budget!.Total);
        Assert.Contains(document.Diagnostics, diagnostic => diagnostic.Kind.Code == "PF005" && diagnostic.Cell.ToString() == "C5");
        Assert.Contains(document.Forms[0].Unclaimed, cell => cell.Text == "待定");
    }

    [Fact]
    public void An_undeclared_money_unit_is_assumed_and_reported()
    {
        var document = Imported.Grids(TableText.Grid(Project.Replace("（元）", string.Empty, StringComparison.Ordinal)));
        Assert.Equal(105000m, document.Forms[0].Budget!.Total!.Value);
        Assert.Null(document.Forms[0].Budget!.DeclaredUnit);
        Assert.Contains(document.Diagnostics, diagnostic => diagnostic.Kind.Code == "PF006");
    }

    [Fact]
    public void A_form_without_a_year_says_so()
    {
        var document = Imported.Grids(TableText.Grid(Project.Replace("（2026年度）", "（年度）", StringComparison.Ordinal)));
        Assert.Null(document.Forms[0].Year);
        Assert.Contains(document.Diagnostics, diagnostic => diagnostic.Kind.Code == "PF007");
    }

    [Fact]
    public void An_error_cell_is_reported_not_read()
    {
        var grid = TableText.Grid(Project);
        var broken = new Grid(grid.Name, grid.Cells.Select(cell =>
            cell.Text == "≥95%" ? cell with { Text = "#REF!", Kind = CellKind.Error } : cell));
        var document = Imported.Grids(broken);
        Assert.Equal("blank", document.Forms[0].Indicators[1].Target.KindName());
        Assert.Contains(document.Diagnostics, diagnostic => diagnostic.Kind.Code == "PF013" && diagnostic.Cell.ToString() == "E11");
        Assert.DoesNotContain("#REF!", Imported.In("yaml", document).Split("diagnostics:")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Hidden_cells_are_read_and_reported()
    {
        var grid = TableText.Grid(Project);
        var document = Imported.Grids(
            new Grid(grid.Name, grid.Cells.Select(cell =>
            cell.Text == "≥95%" ? cell with { IsHidden = true } : cell), SheetVisibility.Hidden));
        Assert.Equal("≥95%", document.Forms[0].Indicators[1].Target.Raw);
        Assert.Equal(["A1", "E11"], document.Diagnostics.Where(diagnostic => diagnostic.Kind.Code == "PF015").Select(diagnostic => diagnostic.Cell.ToString()));
    }

    [Fact]
    public void A_code_that_has_lost_digits_is_reported_and_kept()
    {
        var grid = TableText.Grid(Project);
        var document = Imported.Grids(new Grid(grid.Name, grid.Cells.Select(cell =>
            cell.Text == "≥95%" ? cell with { Text = "440300202112345000", HasLostDigits = true } : cell)));
        Assert.Equal("440300202112345000", document.Forms[0].Indicators[1].Target.Raw);
        Assert.Equal("E11", Assert.Single(document.Diagnostics, diagnostic => diagnostic.Kind.Code == "PF016").Cell.ToString());
    }

    [Theory]
    [InlineData("指标方向", "正向", "higher")]
    [InlineData("指标性质", "反向指标", "lower")]
    public void A_column_says_which_result_is_better(string header, string word, string direction)
    {
        var form = Imported.OnlyForm("项目支出绩效目标申报表\n项目名称 | 甲\n"
            + $"一级指标 | 二级指标 | 三级指标 | 指标值 | {header}\n产出指标 | 数量指标 | 培训次数 | ≥3次 | {word}\n产出指标 | 数量指标 | 宣传次数 | ≥4次 | 待定");
        Assert.Equal([direction, null], form.Indicators.Select(indicator => indicator.Direction?.Value));
        Assert.Empty(form.Indicators[0].Fields);
        Assert.Equal("≥3次", form.Indicators[0].Target.Raw);
    }

    [Fact]
    public void A_table_without_a_value_column_is_reported()
    {
        var document = Imported.Grids(TableText.Grid("项目支出绩效目标申报表\n项目名称 | 甲\n一级指标 | 二级指标 | 三级指标\n产出指标 | 数量指标 | 培训次数"));
        Assert.Contains(document.Diagnostics, diagnostic => diagnostic.Kind.Code == "PF008");
    }

    [Fact]
    public void Notes_behind_the_table_are_not_indicators()
    {
        var form = Imported.OnlyForm(Project + "\n填报人 | 张三 | 联系电话 | 0755-1");
        Assert.Equal(3, form.Indicators.Count);
        Assert.Equal(("张三", "0755-1"), (form.Contact!.Name!.Value, form.Contact.Phone!.Value));
    }
}
