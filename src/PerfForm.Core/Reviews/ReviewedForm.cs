using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Digests;

namespace PerfForm.Core.Reviews;

/// <summary>A form with what was found on it.</summary>
/// <param name="Document">The file that it stands in.</param>
/// <param name="Form">What was read.</param>
/// <param name="Digest">What the review comes to.</param>
/// <param name="Findings">Everything that was found on it, in order; what others follow from has them with it.</param>
internal sealed record ReviewedForm(Document Document, Form Form, FormDigest Digest, IReadOnlyList<Diagnostic> Findings)
{
    /// <summary>What is held against the sender: never what the template or reading is to blame for.</summary>
    public IEnumerable<Diagnostic> Held => Findings.Where(finding => finding.About == About.Content);
}
