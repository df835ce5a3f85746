using PerfForm.Core.Text;

namespace PerfForm.Tests.Text;

public sealed class NameTextTests
{
    [Theory]
    [InlineData("[101]某某局")]
    [InlineData("404-某某局")]
    [InlineData("320101-某某局")]
    [InlineData("320101 某某局")]
    [InlineData("某某局（320101）")]
    [InlineData(" 某 某 局 ")]
    public void A_unit_is_the_same_with_and_without_its_code(string name) => Assert.Equal("某某局", NameText.KeyOfUnit(name));

    [Theory]
    [InlineData("101医院", "101医院")]
    [InlineData("101 医院", "101医院")]
    [InlineData("第2中学", "第2中学")]
    [InlineData("[101]", "101")]
    public void A_number_that_is_no_code_stays(string name, string key) => Assert.Equal(key, NameText.KeyOfUnit(name));
}
