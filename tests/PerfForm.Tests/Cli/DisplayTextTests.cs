using PerfForm.Cli.Reporting;

namespace PerfForm.Tests.Cli;

public sealed class DisplayTextTests
{
    [Theory]
    [InlineData("绩效目标", 8, "绩效目标")]
    [InlineData("绩效目标", 7, "绩效目…")]
    [InlineData("绩效目标", 6, "绩效…")]
    [InlineData("abcdef", 4, "abc…")]
    [InlineData("a𠮷b", 3, "a…")]
    [InlineData("绩", 1, "…")]
    public void A_text_that_is_too_wide_ends_in_a_mark(string text, int width, string shown) => Assert.Equal(shown, DisplayText.Shortened(text, width));

    [Theory]
    [InlineData("绩效目标", 8, "绩效目标")]
    [InlineData("绩效目标", 7, "…效目标")]
    [InlineData("abcdef", 4, "…def")]
    [InlineData("a𠮷b", 2, "…b")]
    [InlineData("绩", 1, "…")]
    public void A_path_that_is_too_wide_begins_with_a_mark(string text, int width, string shown) =>
        Assert.Equal(shown, DisplayText.ShortenedAtStart(text, width));
}
