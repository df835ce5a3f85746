using PerfForm.Core.Filling.Forms;
using PerfForm.Core.Model;

namespace PerfForm.Core.Filling.Drawing;

/// <summary>
/// Puts indicators into the rows of an official table: by its levels, in their order. Levels that it does not print get rows of their own:
/// behind their first level's, or at the end; without a second level before the others of the first, without any at the top.
/// </summary>
internal sealed class IndicatorRows
{
    // By first level, in their order; what is said of a level is asked of a dictionary: data may have as many levels as indicators.
    private readonly List<List<LevelSlot>> _groups = [];
    private readonly Dictionary<string, List<LevelSlot>> _byLevel1 = new(StringComparer.Ordinal);
    private readonly HashSet<(string Level1, string Level2)> _known = [];
    private readonly ILookup<(string Level1, string Level2, Horizon Horizon), int> _places;
    private readonly bool _isBlank;

    private IndicatorRows(OfficialForm form, IReadOnlyList<Indicator> indicators)
    {
        _isBlank = indicators.Count == 0;
        _places = indicators.Index()
            .Where(one => IsDrawn(form, one.Item))
            .ToLookup(one => (NameOf(one.Item.Level1), NameOf(one.Item.Level2), one.Item.Horizon), one => one.Index);
        foreach (var slot in form.Levels)
        {
            _known.Add((slot.Level1, slot.Level2));
            GroupOf(slot.Level1).Add(slot);
        }

        foreach (var indicator in indicators.Where(indicator => IsDrawn(form, indicator)))
        {
            AddSlotFor(NameOf(indicator.Level1), NameOf(indicator.Level2));
        }
    }

    /// <summary>The rows for a form's indicators; of a blank form the blank rows.</summary>
    public static IReadOnlyList<IndicatorRow> Of(OfficialForm form, IReadOnlyList<Indicator> indicators)
    {
        var rows = new IndicatorRows(form, indicators).All().ToList();
        for (var at = 0; at < rows.Count; at++)
        {
            var (slot, before) = (rows[at].Slot, at == 0 ? null : rows[at - 1].Slot);
            rows[at] = rows[at] with { BeginsLevel1 = slot.Label1.Length == 0 || slot.Label1 != before?.Label1, BeginsLevel2 = slot != before };
        }

        return rows;
    }

    private static bool IsDrawn(OfficialForm form, Indicator indicator) => form.Has(RowBlock.Indicators, indicator.Horizon.Name());

    private IEnumerable<IndicatorRow> All()
    {
        foreach (var slot in _groups.SelectMany(group => group))
        {
            var annual = PlacesIn(slot, Horizon.Annual);
            var term = PlacesIn(slot, Horizon.Term);
            var count = Math.Max(Math.Max(annual.Count, term.Count), _isBlank ? slot.BlankRows : 1);
            for (var at = 0; at < count; at++)
            {
                yield return new IndicatorRow(slot, At(annual, at), At(term, at));
            }
        }
    }

    private static int? At(List<int> places, int at) => at < places.Count ? places[at] : null;

    private List<int> PlacesIn(LevelSlot slot, Horizon horizon) => [.. _places[(slot.Level1, slot.Level2, horizon)]];

    private static string NameOf(Level? level) => level?.Name ?? string.Empty;

    private List<LevelSlot> GroupOf(string level1)
    {
        if (!_byLevel1.TryGetValue(level1, out var group))
        {
            _byLevel1.Add(level1, group = []);
            _groups.Insert(level1.Length == 0 ? 0 : _groups.Count, group);
        }

        return group;
    }

    private void AddSlotFor(string level1, string level2)
    {
        if (!_known.Add((level1, level2)))
        {
            return;
        }

        var group = GroupOf(level1);
        var label1 = group.Count == 0 || group[0].Label2 == CellMark.Left ? level1 : group[0].Label1;
        group.Insert(level1.Length > 0 && level2.Length == 0 ? 0 : group.Count, new LevelSlot(level1, label1, level2, level2, BlankRows: 1));
    }
}
