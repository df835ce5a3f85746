using PerfForm.Core.Text;

namespace PerfForm.Core.Intake;

/// <summary>A path that names no input.</summary>
/// <param name="Path">The path as displayed.</param>
/// <param name="Cause">What is wrong and what to do.</param>
public sealed record InputProblem(string Path, Bilingual Cause);
