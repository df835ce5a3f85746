using PerfForm.Core.Text;

namespace PerfForm.Tests.Text;

public sealed class CodeOfUnitTests
{
    [Theory]
    [InlineData("[101]某局", "101")]
    [InlineData("404-某局", "404")]
    [InlineData("208 某市财政局", "208")]
    [InlineData("某局（３２０１０１）", "320101")]
    [InlineData("某局", null)]
    [InlineData("2024年某局", null)]
    public void The_code_beside_a_name_is_its_digits(string name, string? code) => Assert.Equal(code, NameText.CodeOfUnit(name));

    [Theory]
    [InlineData("[101]某局", "某局")]
    [InlineData("某局（３２０１０１）", "某局")]
    [InlineData("某局（本级）", "某局（本级）")]
    public void A_name_stands_without_its_code(string name, string alone) => Assert.Equal(alone, NameText.WithoutCodeOfUnit(name));
}
