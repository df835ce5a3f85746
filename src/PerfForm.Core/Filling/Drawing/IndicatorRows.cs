using PerfForm.Core.Filling.Forms;
using PerfForm.Core.Model;

namespace PerfForm.Core.Filling.Drawing;

/// <summary>
/// Puts indicators into the rows of an official table: by its levels, in their order. Levels that it does not print get rows of their own:
/// behind their first level's, or at the end; without a second level before the others of the first, without any at the top.
/// </summary>
internal sealed class IndicatorRows
{
    private readonly List<LevelSlot> _slots;
    private readonly IReadOnlyList<Indicator> _indicators;

    private IndicatorRows(OfficialForm form, IReadOnlyList<Indicator> indicators)
    {
        (_slots, _indicators) = ([.. form.Levels], indicators);
        foreach (var indicator in indicators.Where(indicator => IsDrawn(form, indicator)))
        {
            AddSlotFor(indicator);
        }
    }

    /// <summary>The rows for a form's indicators; of a blank form the blank rows.</summary>
    public static IReadOnlyList<IndicatorRow> Of(OfficialForm form, IReadOnlyList<Indicator> indicators)
    {
        var rows = new IndicatorRows(form, indicators).All(form).ToList();
        for (var at = 0; at < rows.Count; at++)
        {
            var (slot, before) = (rows[at].Slot, at == 0 ? null : rows[at - 1].Slot);
            rows[at] = rows[at] with { BeginsLevel1 = slot.Label1.Length == 0 || slot.Label1 != before?.Label1, BeginsLevel2 = slot != before };
        }

        return rows;
    }

    private static bool IsDrawn(OfficialForm form, Indicator indicator) => form.Has(RowBlock.Indicators, indicator.Horizon.Name());

    private IEnumerable<IndicatorRow> All(OfficialForm form)
    {
        foreach (var slot in _slots)
        {
            var annual = PlacesIn(slot, form, Horizon.Annual);
            var term = PlacesIn(slot, form, Horizon.Term);
            var count = Math.Max(Math.Max(annual.Count, term.Count), _indicators.Count == 0 ? slot.BlankRows : 1);
            for (var at = 0; at < count; at++)
            {
                yield return new IndicatorRow(slot, At(annual, at), At(term, at));
            }
        }
    }

    private static int? At(List<int> places, int at) => at < places.Count ? places[at] : null;

    private List<int> PlacesIn(LevelSlot slot, OfficialForm form, Horizon horizon) =>
    [
        .. _indicators.Index()
            .Where(one => one.Item.Horizon == horizon && IsDrawn(form, one.Item) && IsOf(slot, one.Item))
            .Select(one => one.Index),
    ];

    private static bool IsOf(LevelSlot slot, Indicator indicator) => slot.Level1 == NameOf(indicator.Level1) && slot.Level2 == NameOf(indicator.Level2);

    private static string NameOf(Level? level) => level?.Name ?? string.Empty;

    private void AddSlotFor(Indicator indicator)
    {
        if (_slots.Exists(slot => IsOf(slot, indicator)))
        {
            return;
        }

        var (level1, level2) = (NameOf(indicator.Level1), NameOf(indicator.Level2));
        var (first, last) = (_slots.FindIndex(slot => slot.Level1 == level1), _slots.FindLastIndex(slot => slot.Level1 == level1));
        var label1 = first < 0 || _slots[first].Label2 == CellMark.Left ? level1 : _slots[first].Label1;
        var place = (level1.Length, level2.Length) switch
        {
            (0, _) => last + 1,
            (_, 0) when first >= 0 => first,
            _ => last < 0 ? _slots.Count : last + 1,
        };
        _slots.Insert(place, new LevelSlot(level1, label1, level2, level2, BlankRows: 1));
    }
}
