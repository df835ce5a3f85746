using PerfForm.Core;
using PerfForm.Core.Bulk;
using PerfForm.Core.Intake;
using PerfForm.Core.Reviews;
using PerfForm.Core.Rules;
using PerfForm.Core.Text;
using PerfForm.Core.Writers;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Bulk;

public sealed class BulkConverterTests : IDisposable
{
    private const int Inputs = 8;
    private static readonly Pipeline Pipeline = new();
    private readonly TemporaryFolder _folder = new();

    public BulkConverterTests()
    {
        for (var i = 0; i < Inputs; i++)
        {
            _folder.Write($"in/{i}.csv", [.. SmallForm.Csv(i / 2), .. new byte[] { (byte)'\n' }.AsSpan(0, i % 2)]);
        }
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(true, 5)]
    [InlineData(false, 1)]
    [InlineData(false, 5)]
    public void A_run_that_was_stopped_is_gone_on_with_and_nothing_is_written_twice(bool isChecked, int written)
    {
        Convert("whole", isChecked, new Observer(), isResumed: false);
        using var stop = new CancellationTokenSource();
        var observer = new Observer { WhenWritten = count => StopAt(stop, count, written) };
        Assert.ThrowsAny<OperationCanceledException>(() => Convert("out", isChecked, observer, isResumed: false, stop.Token));
        Assert.InRange(observer.Written, written, Inputs - 1);

        var second = new Observer();
        Convert("out", isChecked, second, isResumed: true);
        Assert.Equal(Inputs, second.Written);
        FolderContent.AssertSame(_folder.File("whole"), _folder.File("out"));
        Assert.Equal(Inputs, File.ReadLines(_folder.File("out/documents.jsonl")).Count());
    }

    [Fact]
    public void A_run_is_not_gone_on_with_over_other_inputs()
    {
        using var stop = new CancellationTokenSource();
        var observer = new Observer { WhenWritten = count => StopAt(stop, count, 3) };
        Assert.ThrowsAny<OperationCanceledException>(() => Convert("out", isChecked: true, observer, isResumed: false, stop.Token));
        _folder.Write("in/1.csv", SmallForm.Csv(99));
        var changed = Assert.Throws<InputsChangedException>(() => Convert("out", isChecked: true, new Observer(), isResumed: true));
        Assert.EndsWith("1.csv", changed.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void An_input_that_changes_while_the_run_is_on_stops_it_and_is_named()
    {
        var observer = new Observer { WhenRead = file => ChangeAt(file, "3.csv") };
        var changed = Assert.Throws<InputsChangedException>(() => Review(observer));
        Assert.EndsWith("3.csv", changed.Path, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.File("out/manifest.jsonl")));
    }

    private static void ChangeAt(FoundFile file, string name)
    {
        if (file.Path.EndsWith(name, StringComparison.Ordinal))
        {
            File.WriteAllBytes(file.Path, SmallForm.Csv(77));
        }
    }

    private void Review(Observer observer)
    {
        var outputs = new ReviewFolder(ReviewOutputs.With(letter: null), Language.English);
        using var sink = OpenedFolder.Open(new(_folder.File("out"), "run", IsResumed: false, IsOverwriting: false, [outputs], Language.English)).Sink!;
        var options = new InputRunOptions { Threads = 1, ReadsOneAtOnce = false };
        new BulkReviewer(Pipeline, options, new LintOptions { KeepsLedger = false }, new ReviewOptions { Language = Language.English })
            .Run(DiskFinder.Find([_folder.File("in")]), outputs, sink, observer, CancellationToken.None);
    }

    private static void StopAt(CancellationTokenSource stop, int count, int last)
    {
        if (count == last)
        {
            stop.Cancel();
        }
    }

    private void Convert(string output, bool isChecked, Observer observer, bool isResumed, CancellationToken stop = default)
    {
        var writers = FolderWriters.All().Where(writer => writer.Format is "jsonl" or "csv").ToList();
        using var sink = OpenedFolder.Open(new(_folder.File(output), "run", isResumed, IsOverwriting: false, writers, Language.English)).Sink!;
        var options = new BulkOptions { Writers = writers, Language = Language.English, Checks = isChecked ? new LintOptions { KeepsLedger = false } : null };
        new BulkConverter(Pipeline, options).Run(DiskFinder.Find([_folder.File("in")]), sink, observer, stop);
    }

    public void Dispose() => _folder.Dispose();

    private sealed class Observer : IBulkObserver
    {
        public Action<int> WhenWritten { get; init; } = _ => { };

        public Action<FoundFile> WhenRead { get; init; } = _ => { };

        public int Written { get; private set; }

        public void Read(FoundFile file, ManifestEntry entry)
        {
            Assert.Equal(file.Path, entry.Path);
            WhenRead(file);
        }

        void IBulkObserver.Written(ManifestEntry entry) => WhenWritten(++Written);
    }
}
