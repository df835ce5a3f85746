using PerfForm.Core.Model;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Importers.Amounts;

public sealed class BudgetTests
{
    private const string Table = "\n一级指标 | 二级指标 | 三级指标 | 指标值\n产出指标 | 数量指标 | a | 1次";

    [Fact]
    public void A_unit_behind_the_amount_is_the_amounts()
    {
        var budget = Read("资金总量 | 5120000 | 元 | 其中：财政拨款 | 4800000 | 元").Forms[0].Budget!;
        Assert.Equal((512m, 480m), (budget.Total!.Value, budget.Fiscal!.Value));
    }

    [Fact]
    public void The_unit_of_a_block_is_for_the_captions_beside_it()
    {
        var budget = Read("年度部门⏎预算（元） | 资金总额 | 865432100\n↓ | 财政拨款 | 842000000").Forms[0].Budget!;
        Assert.Equal((86543.21m, 84200m), (budget.Total!.Value, budget.Fiscal!.Value));
    }

    [Fact]
    public void Labels_in_front_say_which_half_the_amounts_belong_to()
    {
        var form = Read("资金需求（万元） | 全周期 | 资金总额 | 8600 | 财政资金 | 7000\n↓ | 本年度 | 资金总额 | 2800 | 财政资金 | 2300").Forms[0];
        Assert.Equal((2800m, 2300m, 8600m), (form.Budget!.Total!.Value, form.Budget.Fiscal!.Value, form.TermBudget!.Total!.Value));
    }

    [Fact]
    public void Rows_of_a_money_table_are_year_and_period()
    {
        var form = Read("资金安排 | | 总额 | 财政资金 | 其他资金\n↓ | 年度资金 | 1950 | 1700 | 250\n↓ | 实施期资金 | 5800 | 5000 | 800").Forms[0];
        Assert.Equal((1950m, 1700m, 250m), (form.Budget!.Total!.Value, form.Budget.Fiscal!.Value, form.Budget.Other!.Value));
        Assert.Equal((5800m, 5000m), (form.TermBudget!.Total!.Value, form.TermBudget.Fiscal!.Value));
    }

    [Theory]
    [InlineData("2025年预算")]
    [InlineData("本年资金")]
    public void One_row_of_a_money_table_is_the_years_where_its_label_says_so(string label)
    {
        var budget = Read($"资金来源 | 合计 | 财政拨款 | 自有资金 | 其他资金 | 备注\n{label} | 1364.8 | 1360 | 3 | 1.8 | 按比例分担").Forms[0].Budget!;
        Assert.Equal((1364.8m, 1360m, 1.8m), (budget.Total!.Value, budget.Fiscal!.Value, budget.Other!.Value));
        Assert.Equal("自有资金 3.00", string.Join(' ', budget.Lines.Select(line => $"{line.Label} {line.Amount!.Value}")));
    }

    [Fact]
    public void A_sum_of_people_is_no_money()
    {
        var budget = Read("编制控制数 | 86 | 在职人员总数 | 79\n预算总额（元） | 2865 | 公用经费 | 1673").Forms[0].Budget!;
        Assert.Equal("公用经费", string.Join(' ', budget.Lines.Select(line => line.Label)));
    }

    [Fact]
    public void Columns_of_other_years_are_left()
    {
        var form = Read("（2025年度）\n预算 | 年度 | 2023年 | 2024年 | 2025年 | 三年合计\n↓ | 项目资金总额 | 210 | 230 | 268 | 708").Forms[0];
        Assert.Equal((268m, 708m), (form.Budget!.Total!.Value, form.TermBudget!.Total!.Value));
    }

    [Fact]
    public void A_table_above_the_title_is_no_money_of_the_form()
    {
        var document = Imported.Grids(TableText.Grid(
            """
            2025年补助资金分配表 | → | →
            序号 | 镇 | 资金总额
            1 | 甲镇 | 104
            合计 | → | 292
            项目支出绩效目标申报表 | → | →
            项目名称 | 丙 | →
            三级指标 | 指标值 | 备注
            a | 1次 | b
            """));
        Assert.Null(Assert.Single(document.Forms).Budget);
    }

    [Fact]
    public void A_bare_factor_is_money()
    {
        Assert.Equal(58m, Read("资金总额（万元） | 58万").Forms[0].Budget!.Total!.Value);
    }

    [Fact]
    public void The_column_of_this_year_is_read()
    {
        var budget = Read("资金（万元） | 项目 | 上年度安排资金 | 本年度申请资金\n↓ | 合计 | 120 | 130\n↓ | 财政拨款 | 110 | 125").Forms[0].Budget!;
        Assert.Equal((130m, 125m), (budget.Total!.Value, budget.Fiscal!.Value));
    }

    [Fact]
    public void Two_columns_of_amounts_are_year_and_period()
    {
        var form = Read("资金（万元） | | 实施期 | 年度\n↓ | 资金总额 | 300 | 100\n↓ | 财政拨款 | 200 | 60").Forms[0];
        Assert.Equal(
            (100m, 60m, 300m, 200m),
            (form.Budget!.Total!.Value, form.Budget.Fiscal!.Value, form.TermBudget!.Total!.Value, form.TermBudget.Fiscal!.Value));
    }

    [Fact]
    public void Several_amounts_in_one_cell_are_told_apart()
    {
        var budget = Read("资金总额及构成 | 总额:130万元 一、财政拨款:100万元(其中:上级财政资金:60万元) 二、其他:30万元").Forms[0].Budget!;
        Assert.Equal((130m, 100m, 30m), (budget.Total!.Value, budget.Fiscal!.Value, budget.Other!.Value));
        Assert.Equal(("上级财政资金", 60m), (budget.Lines[0].Label, budget.Lines[0].Amount.Value));
    }

    [Theory]
    [InlineData("一般公共预算安排77300万元", 77300)]
    [InlineData("人民币壹佰万元整", 100)]
    [InlineData("约50万元", 50)]
    public void An_amount_in_words_is_read_and_reported(string text, int expected)
    {
        var document = Read($"资金总额（万元） | {text}");
        Assert.Equal(expected, document.Forms[0].Budget!.Total!.Value);
        Assert.Contains(document.Diagnostics, diagnostic => diagnostic.Kind.Code == "PF014");
    }

    [Fact]
    public void Of_two_amounts_that_could_be_meant_none_is_read()
    {
        var document = Read("资金总额（万元） | 本级50万元，上级60万元");
        Assert.Null(document.Forms[0].Budget?.Total);
        Assert.Contains(document.Diagnostics, diagnostic => diagnostic.Kind.Code == "PF005");
    }

    [Fact]
    public void An_upstream_part_is_the_fiscal_one_and_a_line_of_its_own_is_a_line()
    {
        Assert.Equal(16m, Read("资金总额（万元） | 16 | 其中:上级资金 | 16").Forms[0].Budget!.Fiscal!.Value);
        Assert.Equal("上级资金", Assert.Single(Read("资金总额（万元） | 16 | 上级资金 | 16").Forms[0].Budget!.Lines).Label);
    }

    [Theory]
    [InlineData("上年度预算数（万元） | 100 | 本年度预算数（万元） | 120")]
    [InlineData("2024年预算（万元） | 100 | 2025年预算（万元） | 120")]
    public void Amounts_of_another_year_are_lines(string row)
    {
        var budget = Read(row).Forms[0].Budget!;
        Assert.Equal((120m, 100m), (budget.Total!.Value, Assert.Single(budget.Lines).Amount.Value));
    }

    [Fact]
    public void A_part_without_a_role_in_a_cell_of_several_amounts_is_a_line()
    {
        var budget = Read("资金总额 | 总额180万元，财政拨款100万元，其他资金50万元，彩票公益金30万元").Forms[0].Budget!;
        Assert.Equal(("彩票公益金", 30m), (Assert.Single(budget.Lines).Label, budget.Lines[0].Amount.Value));
    }

    [Theory]
    [InlineData("资金总额 | ￥350000.00", "35")]
    [InlineData("注：本表金额单位为元\n资金总额 | 350000", "35")]
    [InlineData("金额单位： | 人民币 | 元\n资金总额 | 350000", "35")]
    [InlineData("资金总额（万元） | ￥35", "35")]
    public void Yuan_is_known_by_sign_and_sentence(string rows, string expected) =>
        Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), Read(rows).Forms[0].Budget!.Total!.Value);

    [Fact]
    public void A_goal_declares_no_unit() =>
        Assert.Equal("万元", Read("资金总额（万元） | 100\n年度目标 | 补贴标准单位：元/亩。").Forms[0].Budget!.DeclaredUnit!.Value);

    private static Document Read(string head) => Imported.Grids(TableText.Grid("项目支出绩效目标申报表 | → | → | →\n（2025年度） | → | → | →\n项目名称 | 甲\n" + head + Table));

    [Theory]
    [InlineData("实施期资金总额", "2025年1月-2025年12月", true)]
    [InlineData("三年资金合计", "", true)]
    [InlineData("项目总投资", "2025-2027年", true)]
    [InlineData("项目总投资", "2025年", false)]
    [InlineData("项目总投入", "", false)]
    [InlineData("项目资金总额", "2025-2027年", true)]
    [InlineData("项目资金总额", "2025年", false)]
    public void The_money_of_the_whole_period_alone_is_not_the_years_and_that_is_said(string caption, string period, bool isOfPeriod)
    {
        var document = Imported.Grids(TableText.Grid(
            $"项目支出绩效目标申报表\n（2025年度）\n项目名称 | 甲 | 实施期限 | {period}\n{caption}（万元） | 1200\n"
            + "一级指标 | 二级指标 | 三级指标 | 指标值\n产出指标 | 数量指标 | a | 1次"));
        var form = Assert.Single(document.Forms);

        Assert.Equal(isOfPeriod, form.Budget is null);
        Assert.Equal(1200m, (isOfPeriod ? form.TermBudget : form.Budget)!.Total!.Value);
        Assert.Equal(isOfPeriod, document.Diagnostics.Any(diagnostic => diagnostic.Kind.Code == "PF018"));
    }

    [Fact]
    public void Spending_by_kind_and_source_gives_the_last_row_and_the_sums()
    {
        var budget = Imported.OnlyForm(
            "部门整体支出绩效目标申报表\n（2025年度）\n部门名称 | 某局\n部门预算 | 资金类别 | 财政拨款（万元） | 其他资金 | 小计\n"
            + "↓ | 基本支出 | 268.4 | 0 | 268.4\n↓ | 项目支出 | 712 | 40 | 752\n↓ | 合计 | 980.4 | 40 | 1020.4\n"
            + "一级指标 | 二级指标 | 三级指标 | 指标值\n产出指标 | 数量指标 | a | 1次").Budget!;

        Assert.Equal((1020.4m, 980.4m, 40m), (budget.Total!.Value, budget.Fiscal!.Value, budget.Other!.Value));
        Assert.Equal([("基本支出", 268.4m), ("项目支出", 752m)], budget.Lines.Select(line => (line.Label, line.Amount.Value)));
    }

    [Fact]
    public void Captions_in_a_row_have_the_amounts_below_them()
    {
        var budget = Read("起止时间 | 年度资金总额（万元） | 其中：财政拔款 | 其他资金\n2025.01-2025.12 | 312.6 | 280 | 32.6").Forms[0].Budget!;
        Assert.Equal((312.6m, 280m, 32.6m), (budget.Total!.Value, budget.Fiscal!.Value, budget.Other!.Value));
    }

    [Fact]
    public void The_years_budget_beside_the_whole_investment_is_the_years()
    {
        var form = Read("资金总额（万元） | 项目总投资 | 690 | 本年度预算 | 230\n↓ | 财政拨款 | 660 | 财政拨款 | 220").Forms[0];
        Assert.Equal((230m, 220m), (form.Budget!.Total!.Value, form.Budget.Fiscal!.Value));
        Assert.Equal(690m, form.TermBudget!.Total!.Value);
    }

    [Fact]
    public void A_count_of_people_is_no_money() =>
        Assert.DoesNotContain(Read("编制人数 | 46\n资金总额（万元） | 100").Forms[0].Budget!.Lines, line => line.Label == "编制人数");
}
