using PerfForm.Core.Grids;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Layout;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Model.Layout;

public class FormLayoutTests
{
    private static readonly Form Form = Imported.OnlyForm("""
        项目支出绩效目标申报表 | → | → | → | →
        （2024年度） | → | → | → | →
        项目名称 | 甲项目 | → | 填报单位（盖章）：甲局 | →
        资金总额（万元） | #10 | 财政拨款 | #10 | 其他资金
        年度绩效目标 | 按时完成河道巡查，发现问题及时上报。 | → | → | →
        一级指标 | 二级指标 | 三级指标 | 指标值 | 评价方式
        产出指标 | 数量指标 | 巡查河道次数 | ≥24次 | 查台账
        ↓ | ↓ | 巡查河道长度 | ≥36公里 | 查台账
        """);

    private static Label At(string cell) => Assert.Single(Form.Layout.Labels, label => label.Cell == CellAddress.Parse(cell));

    [Theory]
    [InlineData("A3", CaptionRole.ProjectName, "B3")]
    [InlineData("D3", CaptionRole.FilingUnit, "D3")]
    [InlineData("A4", CaptionRole.BudgetTotal, "B4")]
    [InlineData("C4", CaptionRole.BudgetFiscal, "D4")]
    [InlineData("A5", CaptionRole.GoalAnnual, "B5")]
    public void A_caption_has_its_role_and_the_cells_of_its_values(string cell, CaptionRole role, string value)
    {
        Assert.Equal((LabelKind.Caption, role), (At(cell).Role.Kind, At(cell).Caption));
        Assert.True(At(cell).Announces(CellAddress.Parse(value)));
        Assert.False(At(cell).IsBlank);
    }

    [Fact]
    public void A_caption_beside_a_blank_announces_nothing() => Assert.True(At("E4") is { Caption: CaptionRole.BudgetOther, IsBlank: true });

    [Fact]
    public void Title_year_headers_and_levels_are_labels_too()
    {
        Assert.Equal(LabelRole.Title, At("A1").Role);
        Assert.Equal(LabelRole.Year, At("A2").Role);
        Assert.Equal(HeaderRole.Value, At("D6").Role.Header);
        Assert.Equal(HeaderRole.Unknown, At("E6").Role.Header);
        Assert.Equal((LabelKind.Level1, "产出指标"), (At("A7").Role.Kind, At("A7").Role.Level));
        Assert.Equal((LabelKind.Level2, "数量指标", "B7:B8"), (At("B7").Role.Kind, At("B7").Role.Level, At("B7").Area.ToString()));
    }

    [Fact]
    public void The_first_caption_of_some_roles_is_found()
    {
        Assert.Equal("A3", Form.Layout.FindCaption(CaptionRole.Department, CaptionRole.ProjectName)!.Cell.ToString());
        Assert.Null(Form.Layout.FindCaption(CaptionRole.Department));
    }

    [Fact]
    public void Rows_are_those_of_the_form_alone()
    {
        var forms = Imported.Grids(TableText.Grid("""
            项目支出绩效目标申报表 | →
            项目名称 | 甲
            三级指标 | 指标值
            巡查次数 | ≥2次
            项目支出绩效目标申报表 | →
            项目名称 | 乙
            三级指标 | 指标值
            培训次数 | ≥3次
            """)).Forms;
        Assert.Equal([(0, 4), (4, 4)], forms.Select(form => (form.Layout.Rows.NumberOf(0), form.Layout.Rows.Count)));
        Assert.Equal("≥3次", forms[1].Layout.Rows.TextAt(CellAddress.Parse("B8")));
    }

    [Fact]
    public void An_indicator_is_found_by_its_value_and_its_name()
    {
        Assert.Same(Form.Indicators[1], Form.IndicatorAt(CellAddress.Parse("D8")));
        Assert.Same(Form.Indicators[1], Form.IndicatorAt(CellAddress.Parse("C8")));
        Assert.Null(Form.IndicatorAt(CellAddress.Parse("B7")));
        Assert.Null(Form.IndicatorAt(null));
    }
}
