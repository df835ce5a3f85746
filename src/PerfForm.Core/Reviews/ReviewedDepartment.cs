using PerfForm.Core.Rules.Digests;

namespace PerfForm.Core.Reviews;

/// <summary>A department with its forms.</summary>
/// <param name="Digest">What the review comes to; its name is empty for forms that name no department.</param>
/// <param name="Folder">The folder of what goes back to it, below the review's folder: safe, and no other's.</param>
/// <param name="Forms">Its forms, in the order of their files.</param>
internal sealed record ReviewedDepartment(DepartmentDigest Digest, string Folder, IReadOnlyList<ReviewedForm> Forms);
