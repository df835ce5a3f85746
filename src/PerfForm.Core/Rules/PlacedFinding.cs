using PerfForm.Core.Diagnostics;

namespace PerfForm.Core.Rules;

/// <summary>A finding with what its form says of its place.</summary>
/// <param name="Diagnostic">The finding.</param>
/// <param name="Form">The place of its form among those of the file, from 0; negative for none.</param>
/// <param name="Indicator">The name of the indicator that it is about; null for none.</param>
/// <param name="Subject">What people call what it is about: an indicator, or the label of a cell; null where neither is known.</param>
internal sealed record PlacedFinding(Diagnostic Diagnostic, int Form, string? Indicator, string? Subject);
