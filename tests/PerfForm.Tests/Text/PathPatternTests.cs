using PerfForm.Core.Text;

namespace PerfForm.Tests.Text;

public sealed class PathPatternTests
{
    [Theory]
    [InlineData("某局/**", "某局/a.xlsx", true)]
    [InlineData("某局/**", "received/某局/2026/a.xlsx", true)]
    [InlineData("某局/**", "received/甲.zip/某局/a.xlsx", true)]
    [InlineData("某局/**", "某局", false)]
    [InlineData("某局/**", "大某局/a.xlsx", false)]
    [InlineData("某局/*.xls", "某局/2026/a.xls", false)]
    [InlineData("某局/**/*.xls", "某局/a.xls", true)]
    [InlineData("*.xls", "某局/2026/a.xls", true)]
    [InlineData("a.xls", "某局/a.xls", true)]
    [InlineData("a?.xls", "某局/a.xls", false)]
    [InlineData("./某局/**", "某局/a.xls", true)]
    public void The_path_matches_from_a_folder_on(string pattern, string path, bool matches) =>
        Assert.Equal(matches, new PathPattern(pattern).Matches(path));

    [Fact]
    public void Many_wildcards_take_no_longer()
    {
        var pattern = new PathPattern(string.Concat(Enumerable.Repeat("**/a/", 30)) + "b");
        Assert.False(pattern.Matches(string.Concat(Enumerable.Repeat("a/", 60)) + "c"));
    }
}
