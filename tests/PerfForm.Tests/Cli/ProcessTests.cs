using System.Diagnostics;
using PerfForm.Cli;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Cli;

/// <summary>A few runs as a real process: standard streams, exit code, bytes.</summary>
public sealed class ProcessTests
{
    [Fact]
    public void A_process_writes_utf8_without_a_mark_and_ends_with_the_exit_code()
    {
        var (exitCode, output, error) = Run("import", Fixture.Workbook, "-f", "jsonl", "--lang", "en");
        Assert.Equal(0, exitCode);
        Assert.Equal((byte)'{', output[0]);
        Assert.Equal("1 file, 7 forms, 0 errors, 0 warnings, 0 skipped\n", error);
    }

    [Fact]
    public void A_process_fails_with_one_line_and_no_stack_trace()
    {
        var (exitCode, _, error) = Run("import", "missing.xlsx", "--lang", "en");
        Assert.Equal(3, exitCode);
        Assert.Equal(2, error.TrimEnd('\n').Split('\n').Length);
    }

    private static (int ExitCode, byte[] Output, string Error) Run(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(ExitCode).Assembly.Location, .. args]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        return (process.ExitCode, output.ToArray(), error.Result);
    }
}
