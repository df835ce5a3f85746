using PerfForm.Core.Importers.Goals;

namespace PerfForm.Tests.Importers.Goals;

public sealed class GoalTextTests
{
    [Theory]
    [InlineData("目标1:甲。 目标2:乙。", "目标1:甲。", "目标2:乙。")]
    [InlineData("甲。\n乙。", "甲。", "乙。")]
    [InlineData("1、甲\n2、乙", "1、甲", "2、乙")]
    [InlineData("一、甲；\n二、乙", "一、甲；", "二、乙")]
    [InlineData("1.甲。 2..乙。", "1.甲。 2..乙。")]
    [InlineData("提高政务\n服务水平。", "提高政务服务水平。")]
    [InlineData("", new string[0])]
    public void Goals_are_split_as_they_are_laid_out(string text, params string[] goals) => Assert.Equal(goals, GoalText.Split(text));

    [Theory]
    [InlineData("完成规划\n开展数据目录编制工作并提升数据开放水平", 2)]
    [InlineData("完成全区主要道路公交站台智慧化\n改造。", 1)]
    public void A_line_is_wrapped_only_if_it_filled_its_width(string text, int goals) => Assert.Equal(goals, GoalText.Split(text).Count);
}
