using PerfForm.Tests.Support;

namespace PerfForm.Tests.Importers;

/// <summary>Layouts met in the field, as small tables, each with the model that it gives.</summary>
public sealed class LayoutTests
{
    public static TheoryData<string> Layouts =>
        [.. Directory.GetFiles(Fixture.PathOf("layouts"), "*.csv").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void A_layout_gives_its_model(string name)
    {
        var content = File.ReadAllBytes(Fixture.PathOf($"layouts/{name}.csv"));
        Golden.Matches(Imported.In("yaml", Imported.Bytes(content, $"{name}.csv")), $"layouts/{name}.yaml");
    }
}
