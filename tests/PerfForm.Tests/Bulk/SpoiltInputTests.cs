using PerfForm.Core.Bulk;
using PerfForm.Core.Grids;
using PerfForm.Tests.Support;
using PerfForm.Tests.Twins;

namespace PerfForm.Tests.Bulk;

/// <summary>Whatever is in a file, it gives a result or a diagnostic, in time, and the files beside it are read.</summary>
[Trait("Category", "Thorough")]
public sealed class SpoiltInputTests : IDisposable
{
    private const int FilesPerRun = 400;
    private static readonly string[] Whole =
    [
        Fixture.Workbook,
        Fixture.OldWorkbook,
        Fixture.BinaryWorkbook,
        Fixture.Text,
        Fixture.PathOf("locked.xlsx"),
        Fixture.PathOf("errors.xls"),
        Fixture.PathOf("errors-excel5.xls"),
    ];

    private readonly TemporaryFolder _folder = new();

    [Fact(Timeout = 30 * 60 * 1000)]
    public async Task A_spoilt_file_gives_a_result_or_a_diagnostic()
    {
        var left = Thorough.Times(usual: 400, thorough: 20_000);
        List<(string Name, byte[] Content)> whole =
        [
            .. Whole.Select(file => (Path.GetFileName(file), File.ReadAllBytes(file))),
            .. TwinFiles.All,
            ("small.csv", SmallForm.Csv(1)),
            ("archive.zip", Archive()),
        ];
        for (var run = 0; left > 0; run++, left -= FilesPerRun)
        {
            var mutation = new Mutation(new Random(run));
            var random = new Random(-run);
            for (var i = 0; i < FilesPerRun; i++)
            {
                // Workbooks of the newest kind are met most.
                var (name, content) = whole[random.Next(2) == 0 ? 0 : random.Next(whole.Count)];
                _folder.Write($"in{run}/{i:000}-{name}", mutation.Of(content));
            }

            var folder = _folder.File($"in{run}");
            var result = await Task.Run(() => CommandLine.Run("convert", folder, "-o", _folder.File($"out{run}"), "--lint"));
            Assert.InRange(result.ExitCode, 0, 3);
            Assert.NotEqual(2, result.ExitCode);
            var entries = File.ReadLines(_folder.File($"out{run}/{Manifest.FileName}")).Select(Manifest.Read).ToList();
            Assert.All(
                Directory.GetFiles(folder),
                file => Assert.Contains(entries, entry => entry.Path == file || entry.Path.StartsWith(file + "/", StringComparison.Ordinal)));
            Assert.DoesNotContain(entries, entry => entry.Cause?.English == UnreadableCause.OwnFault.English);
            Assert.All(entries, entry => Assert.Empty(entry.FailedRules));
            Directory.Delete(folder, recursive: true);
            Directory.Delete(_folder.File($"out{run}"), recursive: true);
        }
    }

    private static byte[] Archive() =>
        new RawZip()
            .AddGbk("教育局.csv", SmallForm.Csv(2))
            .Add("内.zip", new RawZip().Add("a.csv", SmallForm.Csv(3)).Bytes)
            .Add("b.xlsx", File.ReadAllBytes(Fixture.Workbook)).Bytes;

    public void Dispose() => _folder.Dispose();
}
