using PerfForm.Core.Model;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Importers.Indicators;

/// <summary>What speaks for an indicator's second level where labels may have moved.</summary>
/// <param name="Indicator">The indicator, with the level of the label in its row or the nearest above; null for a row that is only a label.</param>
/// <param name="Written">That level; null where no label stands in or above the row.</param>
/// <param name="SameName">The level of the indicator of the same name in a form whose labels stand in their places; null for none.</param>
/// <param name="Hint">The level that a word in the name speaks for; null for none.</param>
internal sealed record LevelEvidence(Indicator? Indicator, SecondLevel? Written, SecondLevel? SameName, SecondLevel? Hint)
{
    /// <summary>Whether the label stands in the row itself.</summary>
    public bool IsOnRow => Indicator is null || (Written is not null && Indicator.Levels == LevelOrigin.Cell);
}
