using System.Text.Json;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Cli;

/// <summary>Where import writes its result, in which format, and what it never overwrites.</summary>
public sealed class ImportOutputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Yaml_is_the_default_format() =>
        Assert.StartsWith("schema: perfform/1\n", CommandLine.Run("import", Fixture.Workbook).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("out.yaml", "schema: perfform/1")]
    [InlineData("out.yml", "schema: perfform/1")]
    [InlineData("out.json", "{")]
    [InlineData("out.jsonl", "{\"source\"")]
    [InlineData("out.csv", "source,sheet")]
    public void A_file_is_written_in_the_format_of_its_name(string name, string start)
    {
        var run = CommandLine.Run("import", Fixture.Workbook, "-o", _folder.File(name));
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Output));
        Assert.StartsWith(start, File.ReadAllText(_folder.File(name)), StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void A_dash_is_standard_output() => Assert.NotEmpty(CommandLine.Run("import", Fixture.Workbook, "-o", "-").Output);

    [Fact]
    public void A_source_map_is_written_beside_the_result()
    {
        CommandLine.Run("import", Fixture.Workbook, "--source-map", _folder.File("map.json"));
        var entry = JsonDocument.Parse(File.ReadAllText(_folder.File("map.json"))).RootElement.GetProperty("/documents/0/forms/1/budget/total");
        Assert.Equal(("政务服务事务", "B4"), (entry.GetProperty("sheet").GetString(), entry.GetProperty("cell").GetString()));
    }

    [Fact]
    public void An_unwritable_output_leaves_nothing_behind()
    {
        var run = CommandLine.Run("import", Fixture.Workbook, "-o", _folder.File("no/such/folder/out.yaml"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("cannot be written", Assert.Single(run.Reports), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void A_folder_is_no_place_for_a_result() => Assert.Equal(2, CommandLine.Run("import", Fixture.Workbook, "-o", _folder.Path).ExitCode);

    [Fact]
    public void A_received_file_is_never_overwritten()
    {
        var path = _folder.Copy(Fixture.Workbook, "a.xlsx");
        Assert.Equal(2, CommandLine.Run("import", path, "-o", path, "-f", "yaml").ExitCode);
        Assert.Equal(2, CommandLine.Run("import", path, "--source-map", Path.Combine(_folder.Path, ".", "a.xlsx")).ExitCode);
        Assert.Equal(File.ReadAllBytes(Fixture.Workbook), File.ReadAllBytes(path));
    }

    [Fact]
    public void Two_outputs_in_one_place_are_wrong_usage()
    {
        var path = _folder.File("a.json");
        Assert.Equal(2, CommandLine.Run("import", Fixture.Workbook, "-o", path, "--source-map", path).ExitCode);
        Assert.Equal(2, CommandLine.Run("import", Fixture.Workbook, "--source-map", "-").ExitCode);
        Assert.False(File.Exists(path));
    }

    [Theory]
    [InlineData("out.JSON", 0)]
    [InlineData("out.xlsx", 0)]
    [InlineData("out.docx", 2)]
    [InlineData("out", 2)]
    public void The_extension_of_the_output_names_a_format_or_the_option_must(string name, int exitCode)
    {
        Assert.Equal(exitCode, CommandLine.Run("import", Fixture.Workbook, "-o", _folder.File(name)).ExitCode);
        Assert.Equal(0, CommandLine.Run("import", Fixture.Workbook, "-o", _folder.File(name), "-f", "json").ExitCode);
    }

    [Fact]
    public void With_an_output_file_the_explanation_and_the_data_are_written()
    {
        using var folder = new TemporaryFolder();
        var run = CommandLine.Run("import", Fixture.Workbook, "--explain-layout", "-o", folder.File("x.json"));
        Assert.Contains("captions.department", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("{", File.ReadAllText(folder.File("x.json")), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
