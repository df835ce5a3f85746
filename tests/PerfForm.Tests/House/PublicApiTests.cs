using PerfForm.Core;
using PerfForm.Tests.Support;
using PublicApiGenerator;

namespace PerfForm.Tests.House;

/// <summary>What users of the package PerfForm.Core can name. A line that goes or changes breaks them.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_public_surface_is_the_approved_one() =>
        Golden.Matches(
            typeof(Pipeline).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n"),
            "public-api.txt");
}
