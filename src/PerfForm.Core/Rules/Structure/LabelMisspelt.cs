using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Model;
using PerfForm.Core.Text;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Rules.Structure;

/// <summary>A caption close to a known one: 财政投款.</summary>
internal sealed class LabelMisspelt() : FormRule(new DiagnosticKind("PF112", "label-misspelt", Severity.Info) { About = About.Template }, ReviewCategory.Other)
{
    // Of two characters, one wrong is another word.
    private const int ShortestLabel = 4;

    // Of three, only what is known to be mistaken: 连系人.
    private const int ShortestMended = 3;


    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.None);

    private const string NotApplicable = "不适用";

    // 社会效盖指标 is that of one wrong character in six; of four, 实效指标 may be another word.
    private const int ShortestLevel = 5;
    private const string LevelEnding = "指标";

    internal override DiagnosticKind SaysMoreThan => Reading.UnknownLevelLabel;

    public override Outcome Check(FormCase form) => Outcome.Of(Misspelt(form).Concat(NotApplicableMisspelt(form)));

    // 不适应 is read as 不适用.
    private static IEnumerable<Finding> NotApplicableMisspelt(FormCase form) => form.Form.Indicators
        .Where(indicator => indicator.Target is WordTarget { Kind: WordTargetKind.NotApplicable }
            && form.Words["notApplicableMisspelt"].Contains(TextFolding.FoldWithoutSpace(indicator.Target.Raw), StringComparer.Ordinal))
        .Select(indicator => form
            .At(indicator, $"“{indicator.Target.Raw}”疑为“{NotApplicable}”", $"'{indicator.Target.Raw}' is probably {NotApplicable}")
            .With(indicator.Target.Raw, NotApplicable) with
        { Suggestion = NotApplicable });

    // Each text is looked up once: a sheet may have a million cells that are none of the form's.
    private static IEnumerable<Finding> Misspelt(FormCase form) => LabelsOf(form.Form)
        .GroupBy(label => label.Value, StringComparer.Ordinal)
        .Select(same => new { Labels = same, Meant = MeantBy(same.Key, form) })
        .Where(found => found.Meant is not null)
        .SelectMany(found => found.Labels.DistinctBy(label => label.Cell.ToString(), StringComparer.Ordinal).Select(label =>
            form.At(label.Cell, $"“{label.Value}”疑为“{found.Meant}”", $"'{label.Value}' is probably {found.Meant}").With(label.Value, found.Meant) with
            {
                Suggestion = found.Meant,
            }));

    // Known misspellings are read as what was meant; others are known by their place only, or not at all.
    private static IEnumerable<Sourced<string>> LabelsOf(Form form) =>
    [
        .. form.Layout.Labels.Where(label => label.Caption is not null || label.Role.Header is not null)
            .Select(label => new Sourced<string>(label.Text, label.Cell)),
        .. form.AllFields.Select(field => new Sourced<string>(field.Label, CellOf(field, form))),
        .. form.Unclaimed.Select(cell => new Sourced<string>(cell.Text, cell.Cell)),
        .. form.Indicators.SelectMany(LevelsOf).Where(level => level.Cell is not null)
            .Select(level => new Sourced<string>(level.Label ?? level.Name, level.Cell!.Value)),
    ];

    // A first level that no norm has is PF103's.
    private static IEnumerable<Level> LevelsOf(Indicator indicator) =>
        new[] { indicator.Level1 is { Label: { } label, Name: var name } && label != name ? indicator.Level1 : null, indicator.Level2 }.OfType<Level>();

    private static CellAddress CellOf(LabelledField field, Form form) =>
        form.Layout.Labels.FirstOrDefault(label => label.Text == field.Label)?.Cell ?? field.Value.Cell;

    /// <summary>The caption that a misspelt one means; null where it is none.</summary>
    public static string? MeantBy(string written, FormCase form)
    {
        if (LabelText.Of(written)?.ShortKey is not { Length: >= ShortestMended } label)
        {
            return null;
        }

        return form.Words.Misspelt.FirstOrDefault(pair => label.Contains(pair.Written, StringComparison.Ordinal)) is { Written: { } wrong } pair
            ? label.Replace(wrong, pair.Meant, StringComparison.Ordinal)
            : form.Vocabulary.Mended(label) is { } mended
                ? mended
            : form.Vocabulary.IsKnown(label) || form.Vocabulary.IsComposed(label)
                ? null
                : LevelMeantBy(label, form) ?? CaptionMeantBy(label, form) ?? LabelMeantBy(label, form);
    }

    private static string? CaptionMeantBy(string label, FormCase form) => label.Length < ShortestLabel ? null
        : form.Vocabulary.MainCaptions.FirstOrDefault(known => known.Length == label.Length && NearestName.Distance(known, label) == 1);

    // 度量单伩: a character that no label has stands in place of one of a known label, and of one alone.
    private static string? LabelMeantBy(string label, FormCase form) =>
        label.Length >= ShortestLabel
        && label.Count(form.Vocabulary.IsStrangeToLabels) == 1
        && form.Vocabulary.AllLabels.Where(known => IsAllButStrange(known, label, form.Vocabulary)).Take(2).ToList() is [var only]
            ? only
            : null;

    private static bool IsAllButStrange(string known, string label, FormWords words) =>
        known.Length == label.Length && !label.Where((letter, at) => letter != known[at] && !words.IsStrangeToLabels(letter)).Any();

    private static string? LevelMeantBy(string label, FormCase form)
    {
        if (label.Length < ShortestLevel || form.Vocabulary.IsLevel(label))
        {
            return null;
        }

        var levels = form.Vocabulary.SecondLevels.Select(level => level.Name).Concat(form.Vocabulary.FirstLevels);
        return levels.SelectMany(level => new[] { level, level[..^LevelEnding.Length] })
            .FirstOrDefault(level => level.Length == label.Length && NearestName.Distance(level, label) == 1);
    }
}
