using PerfForm.Core.Model;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Importers;

/// <summary>What a form says of its own reading: partial, blank, or nothing.</summary>
public sealed class ReadingStateTests
{
    [Fact]
    public void An_unfilled_template_is_blank()
    {
        var form = Imported.OnlyForm(
            """
            项目支出绩效目标申报表 | → | → | →
            （    年度） | → | → | →
            项目名称 | | 立项性质 | □新增 □延续
            主管部门 | | 项目单位 |
            起止年限 | 年 月 至 年 月 | 联系电话 |
            资金总额（万元） | | 其中：财政拨款 |
            年度绩效目标 | （简要描述预期产出，200字以内） | → | →
            一级指标 | 二级指标 | 三级指标 | 指标值
            产出指标 | 数量指标 | 指标1： |
            ↓ | 质量指标 | 合格率 | ≥**%
            """);
        Assert.Equal(ReadingState.Blank, form.Reading);
        Assert.Null(form.Project?.Name);
        Assert.Null(form.Unit);
        Assert.Empty(form.Goals);
    }

    [Fact]
    public void A_table_without_values_is_read_in_part()
    {
        var form = Imported.OnlyForm("项目支出绩效目标申报表\n项目名称 | 甲\n一级指标 | 二级指标 | 三级指标\n产出指标 | 数量指标 | 养护里程");
        Assert.Equal(ReadingState.Partial, form.Reading);
        Assert.Equal(FormParts.Targets, form.PartiallyRead);
    }

    [Fact]
    public void A_level_that_nothing_took_leaves_the_indicators_in_part()
    {
        var form = Imported.OnlyForm(
            "项目支出绩效目标申报表\n项目名称 | 甲\n一级指标 | 二级指标 | 三级指标 | 指标值\n产出指标 | 数量指标 | 养护里程 | ≥30公里\n注：以上各项 | → | → | →\n满意度指标");
        Assert.Equal(FormParts.Indicators, form.PartiallyRead);
    }

    [Fact]
    public void A_form_that_was_read_as_a_whole_says_nothing()
    {
        var form = Imported.OnlyForm("项目支出绩效目标申报表\n项目名称 | 甲\n一级指标 | 二级指标 | 三级指标 | 指标值\n产出指标 | 数量指标 | 养护里程 | ≥30公里");
        Assert.Null(form.Reading);
    }
}
