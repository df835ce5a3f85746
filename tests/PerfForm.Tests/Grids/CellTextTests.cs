using PerfForm.Core.Grids;

namespace PerfForm.Tests.Grids;

public sealed class CellTextTests
{
    [Theory]
    [InlineData("<p>目标1:甲。</p> <p>目标2:乙。</p>", "目标1:甲。\n目标2:乙。")]
    [InlineData("甲<br/>乙&nbsp;", "甲\n乙")]
    [InlineData("<span>甲</span>", "甲")]
    [InlineData("  甲\r\n乙  ", "甲\n乙")]
    [InlineData("<=475元/亩", "<=475元/亩")]
    [InlineData("<5% 且 >3%", "<5% 且 >3%")]
    [InlineData("a<b 且 c>d 时", "a<b 且 c>d 时")]
    [InlineData("<p style=\"color:red\">甲</p>", "甲")]
    [InlineData("　", "")]
    public void Markup_goes_and_comparisons_stay(string text, string clean) => Assert.Equal(clean, CellText.Clean(text));
}
