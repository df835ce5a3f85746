using PerfForm.Core.Diagnostics;

namespace PerfForm.Core.Rules.Housekeeping;

/// <summary>A suppression or baseline entry that no longer meets anything, or has expired. Found by <see cref="Linter"/>, once all else is known.</summary>
internal sealed class SuppressionUnused() : Rule(
    new DiagnosticKind("PF901", "suppression-unused", Severity.Warning) { About = About.Delivery }, ReviewCategory.Other);
