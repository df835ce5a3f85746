using PerfForm.Core.Reviews.Pages.Html;
using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Pages;

/// <summary>What was changed since the earlier round though no finding asked for it. What became of the findings stands in the overview.</summary>
/// <param name="html">Where it is written.</param>
/// <param name="review">The review.</param>
internal sealed class RoundSection(HtmlText html, Review review)
{
    /// <summary>Writes it where something was.</summary>
    public void Write()
    {
        if (!PageSections.HasUnasked(review))
        {
            return;
        }

        using var section = html.In("section", ("id", PageSections.Round), ("class", "n"));
        html.Add("h2", Say(ReportWords.Unasked)).Line();
        using var area = html.In("div", ("class", "c"), ("role", "region"), ("tabindex", "0"), ("aria-label", Say(ReportWords.Unasked)));
        using var table = html.In("table");
        html.Begin("thead").Begin("tr");
        foreach (var head in new[] { ReportWords.Department, ReportWords.Forms, ReportWords.Changed, ReportWords.Before, ReportWords.Now })
        {
            html.Begin("th", ("scope", "col")).Text(Say(head));
        }

        html.Begin("tbody");
        foreach (var (form, change) in review.Comparison!.Forms.SelectMany(form => form.Changes.Select(change => (form, change))))
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
