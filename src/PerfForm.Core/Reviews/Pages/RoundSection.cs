using PerfForm.Core.Reviews.Pages.Html;
using PerfForm.Core.Reviews.Rounds;
using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Pages;

/// <summary>What became of the earlier round's findings, counted, and what was changed though no finding asked for it.</summary>
/// <param name="html">Where it is written.</param>
/// <param name="review">The review.</param>
internal sealed class RoundSection(HtmlText html, Review review)
{
    /// <summary>Writes it where there was an earlier round.</summary>
    public void Write()
    {
        if (review.Comparison is not { } comparison)
        {
            return;
        }

        using var section = html.In("section", ("id", PageSections.Round), ("class", "n"));
        html.Add("h2", Say(ReportWords.Round)).Line();
        using (html.In("dl"))
        {
            foreach (var verdict in Enum.GetValues<Verdict>())
            {
                using var figure = html.In("div", ("class", "n"));
                html.Begin("dt").Text(Say(verdict.CalledFor())).Begin("dd").Text($"{comparison.Count(verdict)}");
            }
        }

        WriteChanges([.. comparison.Forms.SelectMany(form => form.Changes.Select(change => (form, change)))]);
    }

    private void WriteChanges(IReadOnlyList<(FormComparison Form, RoundChange Change)> changes)
    {
        html.Add("h3", Say(changes.Count > 0 ? ReportWords.Unasked : ReportWords.NothingUnasked)).Line();
        if (changes.Count == 0)
        {
            return;
        }

        using var area = html.In("div", ("class", "c"), ("role", "region"), ("tabindex", "0"), ("aria-label", Say(ReportWords.Unasked)));
        using var table = html.In("table");
        html.Begin("thead").Begin("tr");
        foreach (var head in new[] { ReportWords.Department, ReportWords.Forms, ReportWords.Changed, ReportWords.Before, ReportWords.Now })
        {
            html.Begin("th", ("scope", "col")).Text(Say(head));
        }

        html.Begin("tbody");
        foreach (var (form, change) in changes)
        {
            html.Line().Begin("tr").Begin("th", ("scope", "row")).Text(Say(ReportWords.DepartmentCalled(form.Department)));
            foreach (var text in new[] { form.Name, Say(change.What), change.Before, change.After })
            {
                html.Begin("td").Text(PageText.Shortened(OneLine.Of(text)));
            }
        }
    }

    private string Say(Bilingual words) => words.In(review.Language);
}
