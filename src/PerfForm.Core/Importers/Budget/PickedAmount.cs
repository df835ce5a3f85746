using PerfForm.Core.Importers.Captions;
using PerfForm.Core.Model;

namespace PerfForm.Core.Importers.Budget;

/// <summary>An amount picked from the values of a caption.</summary>
/// <param name="Value">The value.</param>
/// <param name="Horizon">The horizon that the header above it names; null for none.</param>
internal sealed record PickedAmount(CaptionValue Value, Horizon? Horizon);
