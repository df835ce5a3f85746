using PerfForm.Core.Text;

namespace PerfForm.Cli.Commands;

/// <summary>A path that cannot be used as it is asked for.</summary>
/// <param name="Path">The path.</param>
/// <param name="Cause">What is wrong and what to do.</param>
internal sealed record PathProblem(string Path, Bilingual Cause);
