using PerfForm.Core.Reviews.Pages.Html;
using PerfForm.Core.Reviews.Rosters;
using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Pages;

/// <summary>What the roster asks for and was not handed in, what is not on it, and what a person should look at.</summary>
/// <param name="html">Where it is written.</param>
/// <param name="review">The review.</param>
internal sealed class RosterSection(HtmlText html, Review review)
{
    /// <summary>Writes it where a roster was given.</summary>
    public void Write()
    {
        if (review.Roster is null)
        {
            return;
        }

        using var section = html.In("section", ("id", PageSections.Roster), ("class", "n"));
        html.Add("h2", Say(ReportWords.Roster)).Line();
        var lines = RosterLine.Of(review).ToLookup(line => line.Case.In(review.Language), StringComparer.Ordinal);
        if (lines.Count == 0)
        {
            html.Begin("p").Text(Say(ReportWords.AllHandedIn));
            return;
        }

        foreach (var ofCase in lines)
        {
            html.Add("h3", $"{ofCase.Key} · {ofCase.Count()}").Line();
            using var list = html.In("ul");
            foreach (var line in ofCase)
            {
                html.Line().Begin("li").Text(OneLine.Of(TextOf(line)));
            }
        }
    }

    private string TextOf(RosterLine line) => string.Join(" · ", new[]
    {
        line.Unit?.Name,
        line.Project?.Name,
        line.Form is { } form ? $"{Say(ReportWords.NameOf(form))} ({form.Document.Source.Path})" : null,
        line.Why is { } why ? Say(why) : null,
    }.Where(part => !string.IsNullOrEmpty(part)));

    private string Say(Bilingual words) => words.In(review.Language);
}
