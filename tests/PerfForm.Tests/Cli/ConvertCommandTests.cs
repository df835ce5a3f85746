using System.Text.Json;
using PerfForm.Core.Bulk;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Cli;

public sealed class ConvertCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_season_is_accounted_for_in_full()
    {
        var season = new Season(_folder, sound: 700);
        var run = Convert("-f", "jsonl", "-f", "csv");
        Assert.Equal(3, run.ExitCode);
        var entries = Entries("out");
        var actual = entries.ToDictionary(entry => entry.Path[(_folder.Path.Length + 1)..], entry => entry.Outcome.Name(), StringComparer.Ordinal);
        Assert.Equal(season.Outcomes.OrderBy(one => one.Key, StringComparer.Ordinal), actual.OrderBy(one => one.Key, StringComparer.Ordinal));
        Assert.Equal(season.Forms, entries.Sum(entry => entry.Forms));
        Assert.Equal(season.Forms, File.ReadLines(_folder.File("out/documents.jsonl")).Sum(line => JsonDocument.Parse(line).RootElement.GetProperty("forms").GetArrayLength()));
        Assert.All(entries.Where(entry => entry.Outcome == InputOutcome.Unreadable), entry => Assert.NotNull(entry.Cause));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path).Except([_folder.File("in"), _folder.File("out")], StringComparer.Ordinal));
    }

    private ManifestEntry[] Entries(string output) => [.. File.ReadLines(_folder.File($"{output}/manifest.jsonl")).Select(Manifest.Read)];

    private CommandLine Convert(params string[] options) =>
        CommandLine.Run(["convert", _folder.File("in"), "-o", _folder.File("out"), .. options]);

    public void Dispose() => _folder.Dispose();
}
