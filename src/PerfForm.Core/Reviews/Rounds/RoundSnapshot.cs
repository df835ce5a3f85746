using System.Globalization;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules;
using PerfForm.Core.Rules.Digests;
using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Rounds;

/// <summary>Takes from a reviewed form what a later round compares with.</summary>
internal static class RoundSnapshot
{
    private const string Total = "总额";
    private const string Sums = "PF2";

    /// <summary>The form.</summary>
    /// <param name="reviewed">The form with its findings.</param>
    /// <param name="asked">The cells that findings of the round ask to change.</param>
    public static RoundForm Of(ReviewedForm reviewed, AskedPlaces asked)
    {
        var (form, places) = (reviewed.Form, new FormPlaces(reviewed.Form));
        var areSumsAsked = reviewed.Held.Any(finding =>
            finding.Severity >= Severity.Warning && finding.Kind.Code.StartsWith(Sums, StringComparison.Ordinal));
        return new RoundForm(
            form.Key,
            form.Kind.Name,
            FormKey.UnitOf(form),
            reviewed.Digest.Department,
            reviewed.Digest.Name,
            form.Project?.Code?.Value ?? string.Empty,
            reviewed.Document.Source.Path,
            form.Sheet,
            [.. AmountsOf(form).Select(amount => new RoundAmount(amount.Label, amount.Amount.Value, areSumsAsked || asked.Has(reviewed, amount.Amount.Cell)))],
            [.. form.Indicators.Select(indicator => Of(indicator, reviewed, asked))],
            [.. reviewed.Held.Select(finding => Of(finding, form, places))]);
    }

    private static RoundIndicator Of(Indicator indicator, ReviewedForm form, AskedPlaces asked) => new(
        indicator.Horizon.Name(),
        indicator.Level1?.Name ?? string.Empty,
        indicator.Level2?.Name ?? string.Empty,
        indicator.Name?.Value ?? string.Empty,
        indicator.Target.Raw,
        indicator.Weight?.Value,
        asked.Has(form, indicator.Cell) || asked.Has(form, indicator.Name?.Cell) || asked.Has(form, indicator.Weight?.Cell)
            || asked.Has(form, indicator.SignCell) || asked.Has(form, indicator.UnitCell));

    private static RoundFinding Of(Diagnostic finding, Form form, FormPlaces places)
    {
        var indicator = places.IndicatorAt(finding.Cell);
        var at = indicator is null ? -1 : form.Indicators.ToList().FindIndex(one => ReferenceEquals(one, indicator));
        return new RoundFinding(
            finding.Kind.Code,
            finding.Severity,
            finding.Cell is { } cell ? $"{finding.Sheet}!{cell}" : finding.Sheet ?? string.Empty,
            at,
            indicator is null ? NameText.KeyOf(places.SubjectOf(finding) ?? string.Empty) : string.Empty,
            ContentOf(finding, indicator, places),
            finding.Message,
            new Bilingual(DigestWords.MendOf(finding, Language.Chinese), DigestWords.MendOf(finding, Language.English)))
        { Source = finding };
    }

    // What stands there and what it was compared with: never a cell, which moves when rows are added.
    private static string ContentOf(Diagnostic finding, Indicator? indicator, FormPlaces places)
    {
        var text = indicator is not null
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{indicator.Level2?.Name}|{indicator.Name?.Value}|{indicator.Target.Raw}|{indicator.Weight?.Value}|{indicator.Explanation?.Value}")
            : finding.Cell is { } cell ? ReadTexts.At(places, cell) : finding.Message.Chinese;
        return TextFolding.FoldWithoutSpace($"{text}|{finding.Actual?.Text}|{finding.Expected?.Text}");
    }

    private static IEnumerable<MoneyLine> AmountsOf(Form form) =>
        Labelled("年度资金", form.Budget)
            .Concat(Labelled("实施期资金", form.TermBudget))
            .Concat(form.Tasks.SelectMany(task => Labelled(OneLine.Of(task.Name.Value), task.Budget)));

    private static IEnumerable<MoneyLine> Labelled(string of, Money? money) =>
        (money?.AllLines(Total) ?? []).Select(line => line with { Label = $"{of} {OneLine.Of(line.Label)}" });
}
