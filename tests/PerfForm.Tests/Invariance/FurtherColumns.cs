namespace PerfForm.Tests.Invariance;

/// <summary>Columns beside those of the norm's own form.</summary>
internal enum FurtherColumns
{
    None,
    Ordinal,
    NoteBehind,
    WeightAndExplanation,
}
