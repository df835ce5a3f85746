using System.Diagnostics;
using System.Text;
using PerfForm.Cli;

namespace PerfForm.Tests.Support;

/// <summary>What a command line did.</summary>
internal sealed record CommandLine(int ExitCode, string Output, string Error)
{
    /// <summary>The last line on standard error.</summary>
    public string ClosingLine => Error.TrimEnd('\n').Split('\n')[^1];

    /// <summary>The lines on standard error before the closing line.</summary>
    public string[] Reports => Error.TrimEnd('\n').Split('\n')[..^1];

    /// <summary>Runs in process, with messages in English.</summary>
    public static CommandLine Run(params string[] args) => RunWithInput([], [.. args, "--lang", "en"]);

    /// <summary>Runs in process, with something on standard input.</summary>
    public static CommandLine RunWithInput(byte[] input, params string[] args)
    {
        using var output = new MemoryStream();
        var error = new StringWriter { NewLine = "\n" };
        var exitCode = PerfFormCommand.Run(args, new Streams(() => new MemoryStream(input), output, error));
        return new CommandLine(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    /// <summary>Runs as a process of its own in a folder.</summary>
    public static CommandLine RunProcess(string folder, params string[] args) => RunProcessWith(null, folder, args);

    /// <summary>The same with a variable in its environment.</summary>
    public static CommandLine RunProcessWith(KeyValuePair<string, string>? variable, string folder, params string[] args) =>
        RunProgram(TestedProgram.Command, variable, folder, args);

    /// <summary>Runs a program that lies beside the tests.</summary>
    public static CommandLine RunAssembly(string name, string folder, params string[] args) =>
        RunProgram(["dotnet", Path.Combine(AppContext.BaseDirectory, $"{name}.dll")], variable: null, folder, args);

    /// <summary>Starts perfform as a process in a folder, with its outputs redirected.</summary>
    public static Process Start(string folder, params string[] args) => Started(TestedProgram.Command, variable: null, folder, args);

    /// <summary>Runs a program in a folder.</summary>
    /// <param name="program">The program with its first arguments.</param>
    /// <param name="variable">A variable of its environment; null for none.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="args">Its further arguments.</param>
    public static CommandLine RunProgram(string[] program, KeyValuePair<string, string>? variable, string folder, params string[] args)
    {
        using var process = Started(program, variable, folder, args);
        var error = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        return new CommandLine(process.ExitCode, Encoding.UTF8.GetString(output.ToArray()), error.Result.Replace("\r\n", "\n", StringComparison.Ordinal));
    }

    private static Process Started(string[] program, KeyValuePair<string, string>? variable, string folder, string[] args)
    {
        var start = new ProcessStartInfo(program[0], [.. program[1..], .. args])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        if (variable is { } set)
        {
            start.Environment[set.Key] = set.Value;
        }

        return Process.Start(start)!;
    }
}
