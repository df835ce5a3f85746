namespace PerfForm.Core.Intake;

/// <summary>What the paths of a command line name.</summary>
/// <param name="Sources">The inputs, sorted by path, each once.</param>
/// <param name="Problems">Paths that name nothing.</param>
/// <param name="PassedOver">How many files of walked folders were no workbooks.</param>
public sealed record FoundInputs(IReadOnlyList<InputSource> Sources, IReadOnlyList<InputProblem> Problems, int PassedOver);
