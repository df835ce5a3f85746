using PerfForm.Core.Rules.Profiles;

namespace PerfForm.Core.Rules.Digests;

/// <summary>What a review of a department's forms comes to.</summary>
/// <param name="Name">The department; empty for forms of which none was read.</param>
/// <param name="Forms">How many forms it handed in.</param>
/// <param name="SentBack">How many of them must be mended.</param>
/// <param name="Amount">The money that its overall form asks for, or the sum of its projects, in 万元; null where none was read.</param>
/// <param name="Counts">The findings.</param>
/// <param name="Conclusion">The worst of its forms.</param>
public sealed record DepartmentDigest(string Name, int Forms, int SentBack, decimal? Amount, DigestCounts Counts, Conclusion Conclusion);
