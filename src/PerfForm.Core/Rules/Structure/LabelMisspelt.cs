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

    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.None);

    private const string NotApplicable = "不适用";

    public override Outcome Check(FormCase form) => Outcome.Of(Misspelt(form).Concat(NotApplicableMisspelt(form)));

    // 不适应 is read as 不适用.
    private static IEnumerable<Finding> NotApplicableMisspelt(FormCase form) => form.Form.Indicators
        .Where(indicator => indicator.Target is WordTarget { Kind: WordTargetKind.NotApplicable }
            && form.Words["notApplicableMisspelt"].Contains(TextFolding.FoldWithoutSpace(indicator.Target.Raw), StringComparer.Ordinal))
        .Select(indicator => form
            .At(indicator, $"“{indicator.Target.Raw}”疑为“{NotApplicable}”", $"'{indicator.Target.Raw}' is probably {NotApplicable}")
            .With(indicator.Target.Raw, NotApplicable) with
        { Suggestion = NotApplicable });

    private static IEnumerable<Finding> Misspelt(FormCase form) => LabelsOf(form.Form)
        .DistinctBy(label => label.Cell.ToString(), StringComparer.Ordinal)
        .Select(label => new { Label = label, Meant = MeantBy(label.Value, form) })
        .Where(found => found.Meant is not null)
        .Select(found =>
            form
                .At(found.Label.Cell, $"“{found.Label.Value}”疑为“{found.Meant}”", $"'{found.Label.Value}' is probably {found.Meant}")
                .With(found.Label.Value, found.Meant) with
            { Suggestion = found.Meant });

    // Known misspellings are read as what was meant; others are known by their place only, or not at all.
    private static IEnumerable<Sourced<string>> LabelsOf(Form form) =>
    [
        .. form.Layout.Labels.Where(label => label.Caption is not null).Select(label => new Sourced<string>(label.Text, label.Cell)),
        .. form.AllFields.Select(field => new Sourced<string>(field.Label, CellOf(field, form))),
        .. form.Unclaimed.Select(cell => new Sourced<string>(cell.Text, cell.Cell)),
    ];

    private static CellAddress CellOf(LabelledField field, Form form) =>
        form.Layout.Labels.FirstOrDefault(label => label.Text == field.Label)?.Cell ?? field.Value.Cell;

    /// <summary>The caption that a misspelt one means; null where it is none.</summary>
    public static string? MeantBy(string written, FormCase form)
    {
        if (LabelText.Of(written)?.ShortKey is not { Length: >= ShortestLabel } label)
        {
            return null;
        }

        return form.Words.Misspelt.FirstOrDefault(pair => label.Contains(pair.Written, StringComparison.Ordinal)) is { Written: { } wrong } pair
            ? label.Replace(wrong, pair.Meant, StringComparison.Ordinal)
            : form.Vocabulary.IsKnown(label) || form.Vocabulary.IsComposed(label)
                ? null
                : form.Vocabulary.MainCaptions.FirstOrDefault(known => known.Length == label.Length && NearestName.Distance(known, label) == 1);
    }
}
