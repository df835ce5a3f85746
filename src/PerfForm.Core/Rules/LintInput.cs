using PerfForm.Core.Configuration;
using PerfForm.Core.Model;

namespace PerfForm.Core.Rules;

/// <summary>A document to check.</summary>
/// <param name="Document">What was read.</param>
/// <param name="Settings">What its configuration says.</param>
public sealed record LintInput(Document Document, Settings Settings);
