using System.Runtime.ExceptionServices;
using PerfForm.Cli;
using PerfForm.Core;
using PerfForm.Core.Bulk;
using PerfForm.Core.Intake;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Bulk;

/// <summary>Too little memory is told in a line; it does not end the process from within a thread.</summary>
public sealed class LittleMemoryTests : IDisposable
{
#pragma warning disable CA2201, MA0012 // What the runtime throws is to be tested.
    private static readonly Exception TooLittle = new InsufficientMemoryException();
#pragma warning restore CA2201, MA0012 // The ones above.
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void What_work_throws_comes_out_of_the_run(int files)
    {
        for (var i = 0; i < files; i++)
        {
            _folder.Write($"in/{i}.csv", [(byte)'E', (byte)('0' + i)]);
        }

        var run = new InputRun(new Pipeline(), new InputRunOptions { ReadsOneAtOnce = true });
        Assert.Throws<InsufficientMemoryException>(() =>
            run.Run<string>(DiskFinder.Find([_folder.File("in")]), _ => Fail(), (_, _) => { }, CancellationToken.None));
    }

    [Theory]
    [InlineData("import")]
    [InlineData("lint")]
    public void Too_little_memory_for_the_result_is_one_line(string command)
    {
        using var output = new FullMemory();
        var error = new StringWriter { NewLine = "\n" };
        var exitCode = PerfFormCommand.Run([command, Fixture.Workbook, "--lang", "en"], new Streams(() => new MemoryStream(), output, error));

        Assert.Equal(3, exitCode);
        Assert.StartsWith("perfform: there is too little memory", error.ToString().TrimEnd('\n').Split('\n')[^1], StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static string Fail()
    {
        ExceptionDispatchInfo.Throw(TooLittle);
        return string.Empty;
    }

    private sealed class FullMemory : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => Fail();

        public override void Write(ReadOnlySpan<byte> buffer) => Fail();

        public override void WriteByte(byte value) => Fail();
    }
}
