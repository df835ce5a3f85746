using PerfForm.Tests.Support;

namespace PerfForm.Tests.Cli;

/// <summary>A few runs as a real process: standard streams, exit code, bytes.</summary>
[Trait("Category", "Process")]
public sealed class ProcessTests
{
    [Fact]
    public void A_process_writes_utf8_without_a_mark_and_ends_with_the_exit_code()
    {
        var run = CommandLine.RunProcess(".", "import", Fixture.Workbook, "-f", "jsonl", "--lang", "en");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal('{', run.Output[0]);
        Assert.Equal("1 file, 7 forms, 0 errors, 0 warnings, passed over 0 files, 0 sheets\n", run.Error);
    }

    [Fact]
    public void A_process_fails_with_one_line_and_no_stack_trace()
    {
        var run = CommandLine.RunProcess(".", "import", "missing.xlsx", "--lang", "en");
        Assert.Equal(3, run.ExitCode);
        Assert.Single(run.Reports);
    }
}
