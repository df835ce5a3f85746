using PerfForm.Core.Text;

namespace PerfForm.Tests.Text;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("--fromat", "--format")]
    [InlineData("imprt", "import")]
    [InlineData("ymal", "yaml")]
    [InlineData("xyz", null)]
    [InlineData("", null)]
    public void The_name_that_was_meant_is_found(string typed, string? meant) =>
        Assert.Equal(meant, NearestName.Find(typed, ["--format", "--output", "import", "schema", "yaml", "json"]));
}
