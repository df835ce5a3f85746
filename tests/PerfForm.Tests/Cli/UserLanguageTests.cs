using PerfForm.Cli;
using PerfForm.Core.Text;

namespace PerfForm.Tests.Cli;

public sealed class UserLanguageTests
{
    [Theory]
    [InlineData("zh_CN.UTF-8", Language.Chinese)]
    [InlineData("zh", Language.Chinese)]
    [InlineData("en_US.UTF-8", Language.English)]
    [InlineData("de_DE.UTF-8", Language.English)]
    public void The_environment_decides_by_default(string locale, Language language) =>
        Assert.Equal(language, UserLanguage.Of(["import"], name => name == "LANG" ? locale : null));

    [Fact]
    public void The_first_variable_that_is_set_decides() =>
        Assert.Equal(Language.English, UserLanguage.Of([], name => name == "LC_ALL" ? "en_US.UTF-8" : "zh_CN.UTF-8"));

    [Theory]
    [InlineData("--lang", "zh")]
    [InlineData("--lang=zh")]
    [InlineData("--lang:zh")]
    public void The_option_beats_the_environment(params string[] args) => Assert.Equal(Language.Chinese, UserLanguage.Of(args, _ => "en_US.UTF-8"));
}
