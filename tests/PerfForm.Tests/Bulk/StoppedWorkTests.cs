using PerfForm.Core;
using PerfForm.Core.Bulk;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Grids.Content;
using PerfForm.Core.Guards;
using PerfForm.Core.Importers;
using PerfForm.Core.Intake;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Bulk;

/// <summary>Work that is given up is stopped: no thread goes on with it.</summary>
public sealed class StoppedWorkTests : IDisposable
{
    // Long enough for a reading to begin, on a machine that is busy with other tests.
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(60);
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Work_that_is_given_up_is_told_to_stop()
    {
        using var stopped = new CountdownEvent(2);
        new OrderedWork<int, int>(
            (i, stop) =>
            {
                if (stop.WaitHandle.WaitOne(Long))
                {
                    stopped.Signal();
                }

                return i;
            },
            threads: 2)
        { TimeoutPerItem = Soon, TimedOut = i => -i }.Run([1, 2], (_, _) => { });
        Assert.True(stopped.Wait(Long));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(1, false)]
    [InlineData(3, true)]
    public void A_file_that_takes_too_long_is_given_up_and_its_reading_ends(int files, bool readsOneAtOnce)
    {
        using var endless = new EndlessContainer();
        for (var i = 0; i < files; i++)
        {
            _folder.Write($"in/{i}.endless", [(byte)'E', (byte)('0' + i)]);
        }

        var options = new InputRunOptions { TimeoutPerFile = Soon, ReadsOneAtOnce = readsOneAtOnce };
        List<Diagnostic> said = [];
        new InputRun(new Pipeline(new ContainerList(endless), FormReaders.All), options)
            .Run(DiskFinder.Find([_folder.File("in")]), input => input, (input, _) => said.AddRange(input.Document!.Diagnostics), CancellationToken.None);
        Assert.Equal(files, said.Count);
        Assert.All(said, diagnostic => Assert.Equal(Reading.LimitExceeded, diagnostic.Kind));

        // The walk has the same limit: a file that it gave up was never read.
        Assert.True(endless.EveryReadingEnds(within: Long));
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>A container whose files have no end.</summary>
    private sealed class EndlessContainer : IContainer, IDisposable
    {
        // One for the test itself, so that readings may begin until it asks.
        private readonly CountdownEvent _readings = new(1);

        private static readonly SourceFormat Endless = new("endless", new("没有尽头", "endless"), ["endless"]);

        public IReadOnlyList<SourceFormat> Formats { get; } = [Endless];

        public bool EveryReadingEnds(TimeSpan within)
        {
            _readings.Signal();
            return _readings.Wait(within);
        }

        public SourceFormat? Recognise(FileContent content) => Endless;

        public IReadOnlyList<Grid> Read(byte[] content, SourceFormat format, string name, CellMeter meter)
        {
            _readings.AddCount();
            var unlimited = new CellMeter(meter.Limits.With(ReadingLimit.Cells, long.MaxValue));
            try
            {
                while (true)
                {
                    unlimited.Add("甲");
                    meter.Stop.ThrowIfCancellationRequested();
                }
            }
            finally
            {
                _readings.Signal();
            }
        }

        public void Dispose() => _readings.Dispose();
    }
}
