namespace PerfForm.Core.Reviews.Rounds;

/// <summary>A form as a later round compares with it.</summary>
/// <param name="Key">What identifies it wherever it stands.</param>
/// <param name="Kind">The name of its kind.</param>
/// <param name="Unit">Its unit or department, folded.</param>
/// <param name="Department">Its department, as the digest has it.</param>
/// <param name="Name">How people know it.</param>
/// <param name="Code">The project's code; empty for none.</param>
/// <param name="File">The file's path as displayed.</param>
/// <param name="Sheet">The sheet.</param>
/// <param name="Amounts">Its amounts.</param>
/// <param name="Indicators">Its indicators, in form order.</param>
/// <param name="Findings">What was held against it, in order.</param>
internal sealed record RoundForm(
    string Key,
    string Kind,
    string Unit,
    string Department,
    string Name,
    string Code,
    string File,
    string Sheet,
    IReadOnlyList<RoundAmount> Amounts,
    IReadOnlyList<RoundIndicator> Indicators,
    IReadOnlyList<RoundFinding> Findings);
