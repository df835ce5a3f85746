using PerfForm.Cli;

namespace PerfForm.Tests.Support;

/// <summary>The program that the tests run as a process: the one that PERFFORM_EXE names, else the one that was built beside them.</summary>
internal static class TestedProgram
{
    /// <summary>The program that PERFFORM_EXE names; null where it names none.</summary>
    public static string? Path { get; } = Environment.GetEnvironmentVariable("PERFFORM_EXE") is { Length: > 0 } path ? System.IO.Path.GetFullPath(path) : null;

    /// <summary>The program that was built beside the tests.</summary>
    public static string[] Built { get; } = ["dotnet", typeof(ExitCode).Assembly.Location];

    /// <summary>The program with its first arguments.</summary>
    public static string[] Command => Path is null ? Built : [Path];
}
