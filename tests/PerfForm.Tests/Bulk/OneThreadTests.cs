using PerfForm.Core;
using PerfForm.Core.Bulk;
using PerfForm.Core.Guards;
using PerfForm.Core.Intake;
using PerfForm.Core.Rules;
using PerfForm.Core.Text;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Bulk;

/// <summary>Where there is one thread, as in a browser, all is done on it, and gives the same.</summary>
public sealed class OneThreadTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public OneThreadTests() => _ = new Season(_folder, sound: 3);

    [Fact]
    public void A_season_is_walked_as_it_is_with_a_thread_beside()
    {
        var files = DiskFinder.Find([_folder.File("in")]);
        Assert.Equal(
            FileWalker.Walk(files, ReadingLimits.Default, TimeSpan.FromMinutes(1)).Select(Said),
            FileWalker.Walk(files, ReadingLimits.Default, Timeout.InfiniteTimeSpan).Select(Said));
    }

    [Fact]
    public void Findings_are_those_of_many_threads() => Assert.Equal(Findings(threads: 4), Findings(threads: 0));

    public void Dispose() => _folder.Dispose();

    private static string Said(FoundFile file) => $"{file.Path} {file.Nature} {file.Size} {file.Sha256} {file.Problem?.Cause.English}";

    private string Findings(int threads)
    {
        var inputs = CheckedInputs.Read(
            new Pipeline(),
            new InputRunOptions { Threads = threads },
            DiskFinder.Find([_folder.File("in")]),
            new LintOptions { KeepsLedger = false },
            observer: null,
            CancellationToken.None);
        using var output = new MemoryStream();
        FindingsJson.Write(LintReport.Of(inputs.Result, hasLedger: false, passedOver: 0), Language.English, output);
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }
}
