using PerfForm.Core.Bulk;
using PerfForm.Core.Grids;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Mutants;

/// <summary>Whatever is in a file, it gives a result or a diagnostic, in time, and the files beside it are read, by convert and by review.</summary>
[Trait("Category", "Thorough")]
[Trait("Category", "Mutants")]
public sealed class SpoiltInputTests : IDisposable
{
    private const int FilesPerRun = 200;
    private static readonly string[] AsText = ["html", "xml", "fods", "text"];
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Kinds { get; } = [.. MutantStarts.ByKind.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_spoilt_file_gives_a_result_or_a_diagnostic(string kind)
    {
        var whole = MutantStarts.ByKind[kind]();
        for (var (run, left) = (0, MutantCount.OfEachKind); left > 0; run++, left -= FilesPerRun)
        {
            var random = new Random(run);
            for (var i = 0; i < Math.Min(left, FilesPerRun); i++)
            {
                var (name, content) = whole[i % whole.Length];
                var isText = AsText.Contains(kind) && random.Next(2) == 0;
                _folder.Write($"in{run}/{i:000}-{name}", isText ? new TextMutation(random).Of(content) : new Mutation(random).Of(content));
            }

            Check(kind, run, ["convert", "--lint", "-f", "jsonl", "-f", "xlsx"]);
            Check(kind, run, ["review"]);
            Directory.Delete(_folder.File($"in{run}"), recursive: true);
        }
    }

    private void Check(string kind, int run, string[] command)
    {
        var (folder, output) = (_folder.File($"in{run}"), _folder.File($"{command[0]}{run}"));
        var result = MutantRun.Of($"{command[0]} of {kind}, run {run}", [.. command, folder, "-o", output, "--isolated"]);
        Assert.True(result.ExitCode != 2, $"{command[0]} of {kind}, run {run}: {result.Error}");
        var entries = File.ReadLines(Path.Combine(output, Manifest.FileName)).Select(Manifest.Read).ToList();
        var found = entries.Select(entry => entry.Path).ToHashSet(StringComparer.Ordinal);
        Assert.All(
            Directory.GetFiles(folder),
            file => Assert.True(found.Contains(file) || found.Any(path => path.StartsWith(file + "/", StringComparison.Ordinal)), file));
        Assert.DoesNotContain(entries, entry => entry.Cause?.English == UnreadableCause.OwnFault.English);
        Assert.DoesNotContain(entries, entry => entry.Cause?.English.Contains("--timeout-per-file", StringComparison.Ordinal) == true);
        Assert.All(entries, entry => Assert.Empty(entry.FailedRules));
        Directory.Delete(output, recursive: true);
    }

    public void Dispose() => _folder.Dispose();
}
