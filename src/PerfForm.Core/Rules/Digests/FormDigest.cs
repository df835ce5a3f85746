using PerfForm.Core.Rules.Profiles;

namespace PerfForm.Core.Rules.Digests;

/// <summary>What a review of a form comes to, in figures and opinions. Only what the department wrote is counted.</summary>
/// <param name="File">The file's path as displayed.</param>
/// <param name="Sheet">The sheet.</param>
/// <param name="Range">The form's cells.</param>
/// <param name="Kind">The form's kind.</param>
/// <param name="Name">How people know the form: its project or department, or its sheet.</param>
/// <param name="Department">Whose form it is; empty where that was not read.</param>
/// <param name="Amount">Its total in 万元; null where that was not read.</param>
/// <param name="Counts">The findings.</param>
/// <param name="Conclusion">What they come to.</param>
/// <param name="Opinions">The opinions that there is cause for, by number.</param>
public sealed record FormDigest(
    string File,
    string Sheet,
    string Range,
    string Kind,
    string Name,
    string Department,
    decimal? Amount,
    DigestCounts Counts,
    Conclusion Conclusion,
    IReadOnlyList<Opinion> Opinions);
