using System.Text;
using PerfForm.Cli;

namespace PerfForm.Tests.Support;

/// <summary>Runs a command line in process.</summary>
internal sealed record CommandLine(int ExitCode, string Output, string Error)
{
    /// <summary>The last line on standard error.</summary>
    public string ClosingLine => Error.TrimEnd('\n').Split('\n')[^1];

    /// <summary>The lines on standard error before the closing line.</summary>
    public string[] Reports => Error.TrimEnd('\n').Split('\n')[..^1];

    public static CommandLine Run(params string[] args) => RunWithInput([], [.. args, "--lang", "en"]);

    public static CommandLine RunWithInput(byte[] input, params string[] args)
    {
        using var output = new MemoryStream();
        var error = new StringWriter { NewLine = "\n" };
        var exitCode = PerfFormCommand.Run(args, new Streams(() => new MemoryStream(input), output, error));
        return new CommandLine(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
