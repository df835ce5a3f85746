using PerfForm.Core;
using PerfForm.Core.Rules;

namespace PerfForm.Cli;

/// <summary>What makes itself ready on another core, while the command line is parsed and the first file is read.</summary>
internal static class Readied
{
    /// <summary>What reads files.</summary>
    public static Pipeline Pipeline()
    {
        var pipeline = new Pipeline();
        _ = Task.Run(pipeline.GetReady);
        return pipeline;
    }

    /// <summary>What checks them.</summary>
    /// <param name="pipeline">What reads the files.</param>
    public static Linter Linter(Pipeline pipeline)
    {
        var linter = pipeline.NewLinter();
        _ = Task.Run(linter.GetReady);
        return linter;
    }
}
