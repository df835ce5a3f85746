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
}
