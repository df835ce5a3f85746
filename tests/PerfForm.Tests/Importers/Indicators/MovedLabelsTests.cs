using PerfForm.Core.Model;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Importers.Indicators;

public sealed class MovedLabelsTests
{
    private const string Header = "项目支出绩效目标申报表\n2026\n项目名称\t甲\n绩效指标\t一级指标\t二级指标\t三级指标\t指标值\n";

    [Fact]
    public void Labels_that_head_their_blocks_are_carried_down()
    {
        var form = Form(Header + "\t产出指标\t数量指标\ta\t1次\n\t\t\tb\t2次\n质量指标\tc\t90%");
        Assert.Equal([LevelOrigin.Cell, LevelOrigin.Filled, LevelOrigin.Cell], form.Indicators.Select(indicator => indicator.Levels));
    }

    [Fact]
    public void A_label_in_the_middle_of_its_block_leaves_the_rows_above_inferred()
    {
        var form = Form(Header + "培训次数\t1次\n产出指标\t数量指标\t会议次数\t2次\n\t质量指标\t合格率\t90%");
        Assert.Equal([LevelOrigin.Inferred, LevelOrigin.Cell, LevelOrigin.Cell], form.Indicators.Select(indicator => indicator.Levels));
        Assert.Equal("数量指标", form.Indicators[0].Level2!.Name);
    }

    [Fact]
    public void A_satisfaction_above_its_label_is_found_by_its_name()
    {
        var form = Form(Header + "\t效益指标\t社会效益指标\t办事效率\t提升\n\t\t\t群众满意度\t90%\n满意度指标\t服务对象满意度指标\t职工满意度\t95%");
        Assert.Equal("服务对象满意度指标", form.Indicators[1].Level2!.Name);
        Assert.Equal(LevelOrigin.Inferred, form.Indicators[1].Levels);
    }

    private static Form Form(string text) => Assert.Single(Imported.PlainText(text, "print.txt").Forms);
}
