using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Model;
using PerfForm.Core.Text;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Importers.Indicators;

/// <summary>
/// Settles the levels of forms whose labels may have moved: in text taken from a print, the label of a merged area stands in the middle
/// of its block or at the top of the page. Such a label is a hint; so are the same indicator in a sure form, and words in the name.
/// </summary>
internal sealed class MovedLabels(FormWords vocabulary, string file)
{
    private readonly LevelPath _path = new(vocabulary.SecondLevels);
    private readonly Dictionary<string, SecondLevel> _byName = vocabulary.SecondLevels.ToDictionary(level => level.Name, StringComparer.Ordinal);

    /// <summary>Returns the forms, levels settled; adds a PF002 for every level that was worked out.</summary>
    public IReadOnlyList<Form> Settle(IReadOnlyList<PlacedForm> forms, List<Diagnostic> diagnostics)
    {
        if (!forms.Any(form => IsDoubtful(form.Form, form.Grid)))
        {
            return [.. forms.Select(form => form.Form)];
        }

        var byName = forms.Where(form => form.Form.Indicators is [{ Level2: not null }, ..])
            .SelectMany(form =>
                form.Form.Indicators.Where(indicator => indicator.Name is not null).Select(indicator => new NamedIndicator(form.Form, indicator)))
            .ToLookup(named => KeyOf(named.Indicator)!, StringComparer.Ordinal);
        return [.. forms.Select(form => IsDoubtful(form.Form, form.Grid) ? Settle(form.Form, byName, diagnostics) : form.Form)];
    }

    private bool IsDoubtful(Form form, Grid grid)
    {
        var isKnown = form.Indicators.All(indicator => indicator.Level2 is null || _byName.ContainsKey(indicator.Level2.Name));
        return isKnown && (!grid.HasTrueColumns || (!BeginsWithLabel(form) && form.Indicators.Any(indicator => indicator.Level2?.Cell is not null)));
    }

    // Where the first indicator has no label in its row, labels have moved; elsewhere they are taken to head their blocks.
    private static bool BeginsWithLabel(Form form) => form.Indicators is [{ Level2: not null } or { Level1.Cell: not null }, ..];

    private Form Settle(Form form, ILookup<string, NamedIndicator> others, List<Diagnostic> diagnostics)
    {
        var evidence = EvidenceOf(form, others);
        if (_path.Cheapest(evidence) is not { } path)
        {
            return form;
        }

        var isTrusted = !evidence.Where((row, at) => row.Written != path[at]).Any();
        var settled = new List<Indicator>();
        for (var at = 0; at < evidence.Count; at++)
        {
            var (row, level) = (evidence[at], path[at]);
            if (row.Indicator is not { } indicator)
            {
                continue;
            }

            var origin = OriginOf(row, indicator.Levels, level, isTrusted);
            settled.Add(indicator with { Level1 = Level1(indicator, level), Level2 = Level2(indicator, level), Levels = origin });
            if (origin == LevelOrigin.Inferred)
            {
                diagnostics.Add(Inferred(form, indicator, HowKnown(row, level), level));
            }
        }

        return form with { Indicators = settled };
    }

    // A label without an indicator in its row is evidence too: what stands above it does not belong below.
    private List<LevelEvidence> EvidenceOf(Form form, ILookup<string, NamedIndicator> others)
    {
        var indicators = form.Indicators.Select(indicator =>
            (indicator.Cell, new LevelEvidence(indicator, KnownLevel(indicator), KnownLevel(SameName(form, indicator, others)), HintIn(indicator))));
        var labels = form.BareLabels.Where(label => _byName.ContainsKey(label.Level2.Name))
            .Select(label => (label.Cell, new LevelEvidence(Indicator: null, _byName[label.Level2.Name], SameName: null, Hint: null)));
        return [.. labels.Concat(indicators).OrderBy(row => row.Cell).Select(row => row.Item2)];
    }

    private SecondLevel? KnownLevel(Indicator? indicator) => indicator?.Level2 is { } level ? _byName[level.Name] : null;

    private static Indicator? SameName(Form form, Indicator indicator, ILookup<string, NamedIndicator> others) =>
        KeyOf(indicator) is { } key ? others[key].FirstOrDefault(other => !ReferenceEquals(other.Form, form))?.Indicator : null;

    private static string? KeyOf(Indicator indicator) => indicator.Name is null ? null : TextFolding.FoldWithoutSpace(indicator.Name.Value);

    // The word nearest to the name's end is its head: 参训人员满意度 is a satisfaction.
    private SecondLevel? HintIn(Indicator indicator)
    {
        var name = indicator.Name?.Value ?? string.Empty;
        var hint = vocabulary.NameHints.Where(hint => name.Contains(hint.Word, StringComparison.Ordinal))
            .MaxBy(hint => name.LastIndexOf(hint.Word, StringComparison.Ordinal) + hint.Word.Length);
        return hint is null ? null : _byName[hint.SecondLevel];
    }

    private static LevelOrigin OriginOf(LevelEvidence row, LevelOrigin read, SecondLevel level, bool isTrusted)
    {
        if (row.Written != level)
        {
            return LevelOrigin.Inferred;
        }

        return row.IsOnRow || isTrusted ? read : LevelOrigin.Inferred;
    }

    private static Level Level1(Indicator indicator, SecondLevel level) =>
        indicator.Level1 is { } written && written.Name == level.Under ? written : new Level(level.Under);

    private static Level Level2(Indicator indicator, SecondLevel level) =>
        indicator.Level2 is { } written && written.Name == level.Name ? written : new Level(level.Name);

    private Diagnostic Inferred(Form form, Indicator indicator, Bilingual how, SecondLevel level)
    {
        var name = indicator.Name?.Value ?? indicator.Target.Raw;
        return new Diagnostic(Reading.LevelInferred, Reading.LevelInferred.Severity, file, new(
            $"“{name}”的二级指标推断为{level.Name}：{how.Chinese}",
            $"the level of '{name}' was worked out as {level.Name}: {how.English}"))
        {
            Sheet = form.Sheet,
            Cell = indicator.Cell,
        };
    }

    private static Bilingual HowKnown(LevelEvidence row, SecondLevel level)
    {
        if (row.SameName == level)
        {
            return new("其他申报表中的同名指标属于该级", "the indicator of the same name in another form stands there");
        }

        if (row.Hint == level)
        {
            return new("名称中的用词，以及上下文", "by a word in its name and by the rows around it");
        }

        return row.Written == level
            ? new("沿用上方的标签，而本表标签有移位", "carried down from the label above, in a form whose labels have moved")
            : new("依上下行的级次推定", "by the rows above and below it");
    }

    private sealed record NamedIndicator(Form Form, Indicator Indicator);
}
