using PerfForm.Core.Grids;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Mutants;

/// <summary>Runs of the program over spoilt files: in process, or the program that <c>PERFFORM_EXE</c> names, which may take so much memory only.</summary>
internal static class MutantRun
{
    // 2 GiB, as the runtime reads it: in hexadecimal.
    private static readonly KeyValuePair<string, string> LittleMemory = new("DOTNET_GCHeapHardLimit", "80000000");
    private static readonly string[] NotSaid = ["   at ", "Unhandled exception", "Stack overflow", UnreadableCause.OwnFault.English, "too little memory"];

    /// <summary>Runs; fails where the program ended in another way than its exit codes say, or with a fault of its own.</summary>
    /// <param name="what">What was tried, for the message.</param>
    /// <param name="args">The arguments.</param>
    public static CommandLine Of(string what, params string[] args)
    {
        var run = Run(what, args);
        Assert.True(run.ExitCode is >= 0 and <= 3, $"{what} ended with {run.ExitCode}: {run.Error}");
        Assert.All(NotSaid, words => Assert.False(run.Error.Contains(words, StringComparison.Ordinal), $"{what}: {run.Error}"));
        return run;
    }

    private static CommandLine Run(string what, string[] args)
    {
        try
        {
            return TestedProgram.Path is null
                ? CommandLine.Run(args)
                : CommandLine.RunProgram(TestedProgram.Command, LittleMemory, Path.GetTempPath(), [.. args, "--lang", "en"]);
        }
        catch (Exception thrown)
        {
            throw new InvalidOperationException($"{what} threw", thrown);
        }
    }
}
