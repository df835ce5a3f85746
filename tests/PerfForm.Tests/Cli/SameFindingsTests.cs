using System.Text.Json;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Cli;

public sealed class SameFindingsTests : IDisposable
{
    private static readonly string[] Keys = ["code", "sheet", "cell", "message"];
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Lint_import_and_convert_find_the_same()
    {
        var lint = FindingsIn(CommandLine.Run("lint", Fixture.Workbook, "-f", "json").Output);
        var import = FindingsIn(CommandLine.Run("import", Fixture.Workbook, "--lint", "-f", "json").Output);
        var output = _folder.File("out");
        CommandLine.Run("convert", Fixture.Workbook, "--lint", "-f", "json", "-o", output);
        var convert = Directory.GetFiles(output, "*.json", SearchOption.AllDirectories).SelectMany(file => FindingsIn(File.ReadAllText(file))).ToList();
        Assert.NotEmpty(lint);
        Assert.Equal(lint, import);
        Assert.Equal(lint, convert);
    }

    private static List<string> FindingsIn(string json)
    {
        using var document = JsonDocument.Parse(json);
        return
        [
            .. All(document.RootElement, "diagnostics").SelectMany(list => list.EnumerateArray())
                .Select(finding => string.Join(' ', Keys.Select(key => finding.TryGetProperty(key, out var value) ? value.GetString() : null))),
        ];
    }

    private static IEnumerable<JsonElement> All(JsonElement element, string key) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => property.Name == key ? [property.Value] : All(property.Value, key)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => All(item, key)),
        _ => [],
    };
}
