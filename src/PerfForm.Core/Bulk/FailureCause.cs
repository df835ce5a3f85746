using PerfForm.Core.Text;

namespace PerfForm.Core.Bulk;

/// <summary>Why inputs gave no forms.</summary>
/// <param name="Outcome">Whether they could not be read or have none.</param>
/// <param name="Code">The diagnostic's code.</param>
/// <param name="Text">The cause.</param>
/// <param name="Count">How many inputs it befell.</param>
/// <param name="Example">The first of them.</param>
public sealed record FailureCause(InputOutcome Outcome, string Code, Bilingual Text, int Count, string Example);
