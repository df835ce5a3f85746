using PerfForm.Core.Filling.Forms;

namespace PerfForm.Core.Filling.Drawing;

/// <summary>A row of the indicator table.</summary>
/// <param name="Slot">Its levels.</param>
/// <param name="Annual">The indicator of the year in it, by its place in the form; null for none.</param>
/// <param name="Term">The one of the whole period; null for none.</param>
internal sealed record IndicatorRow(LevelSlot Slot, int? Annual, int? Term)
{
    /// <summary>Whether it is the first row of its first level.</summary>
    public bool BeginsLevel1 { get; init; }

    /// <summary>Whether it is the first row of its second level.</summary>
    public bool BeginsLevel2 { get; init; }
}
