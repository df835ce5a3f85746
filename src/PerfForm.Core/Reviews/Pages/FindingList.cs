using PerfForm.Core.Diagnostics;
using PerfForm.Core.Reviews.Pages.Html;
using PerfForm.Core.Reviews.Rounds;
using PerfForm.Core.Rules;
using PerfForm.Core.Rules.Digests;
using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Pages;

/// <summary>The findings of a form, each linked to its cell: what is wrong, what it is compared with, what follows from it, how to mend it.</summary>
/// <param name="html">Where it is written.</param>
/// <param name="places">Where other forms are.</param>
/// <param name="marks">The findings.</param>
/// <param name="review">The review.</param>
internal sealed class FindingList(HtmlText html, ReportPlaces places, FormMarks marks, Review review)
{
    private readonly Language _language = review.Language;

    // The first finding of each fault tells how to mend it; the others point to it.
    private readonly Dictionary<string, MarkedFinding> _told = new(StringComparer.Ordinal);

    /// <summary>Writes the list.</summary>
    public void Write(ReviewedForm form)
    {
        using var area = html.In("div", ("class", "w"));
        html.Add("h4", ReportWords.Findings.In(_language));
        using var list = html.In("ol", ("class", "l"));
        foreach (var finding in marks.Findings)
        {
            Write(finding, form);
        }
    }

    private void Write(MarkedFinding marked, ReviewedForm form)
    {
        var (finding, kind) = (marked.Finding, FindingClass.Of(marked.Finding));
        html.Line().Begin(
            "li",
            ("id", marks.AnchorOf(marked)),
            ("class", kind.Letter),
            ("data-c", $"{CategoryOf(finding)}"),
            ("data-r", finding.Kind.Code));
        html.Begin("p").Add("i", $"{marked.Number}").Text(" ");
        WritePlace(marked);
        html.Text(" ").Add("b", kind.Called.In(_language)).Text(" ");
        html.Add("strong", DigestWords.TitleOf(finding.Kind, _language));
        if (review.Comparison?.Of(finding) is { } verdict)
        {
            html.Text(" ").Add("em", verdict.CalledFor().In(_language));
        }

        html.Begin("p").Text(PageText.Shortened(finding.Message.In(_language)));
        WriteMore(finding, form);
        WriteMend(marked);
    }

    // What is not held against the sender is of no opinion.
    private static int CategoryOf(Diagnostic finding) => finding.About == About.Content ? finding.Category ?? ReviewCategory.Other : 0;

    private void WritePlace(MarkedFinding marked)
    {
        var named = marked.Finding.Cell?.ToString() ?? ReportWords.WholeForm.In(_language);
        if (marked.Cell is { } cell)
        {
            html.Add("a", named, ("href", $"#{marks.AnchorOf(cell)}"));
        }
        else
        {
            html.Add("span", named);
        }
    }

    private void WriteMore(Diagnostic finding, ReviewedForm form)
    {
        if (finding.Related.Count + finding.Consequences.Count == 0)
        {
            return;
        }

        using var list = html.In("ul");
        foreach (var place in finding.Related)
        {
            WriteRelated(place, form);
        }

        foreach (var follows in finding.Consequences)
        {
            var cell = follows.Cell is { } at ? $" {at}" : string.Empty;
            html.Begin("li").Add("span", $"{ReportWords.FromThis.In(_language)}{cell}").Text($" {PageText.Shortened(follows.Message.In(_language))}");
        }
    }

    // A place of another form leads to that form.
    private void WriteRelated(RelatedPlace place, ReviewedForm form)
    {
        var other = places.FormAt(place) is { } found && !ReferenceEquals(found, form) ? found : null;
        var cell = place.Cell is { } at ? $" {at}" : string.Empty;
        html.Begin("li").Add("span", ReportWords.Related.In(_language)).Text(" ");
        if (other is not null)
        {
            html.Add("a", $"{ReportWords.NameOf(other).In(_language)}{cell}", ("href", $"#{ReportPlaces.AnchorOf(places.NumberOf(other))}"));
        }
        else
        {
            html.Text(place.Sheet == form.Form.Sheet && place.File == form.Digest.File ? cell.Trim() : $"{OneLine.Of(place.Sheet)}{cell}");
        }

        html.Text($" {PageText.Shortened(place.Message.In(_language))}");
    }

    private void WriteMend(MarkedFinding marked)
    {
        var finding = marked.Finding;
        if (_told.TryGetValue(finding.Kind.Code, out var first) && finding.Suggestion is not { Length: > 0 })
        {
            html.Begin("p", ("class", "e")).Add("a", ReportWords.SameMend(first.Number).In(_language), ("href", $"#{marks.AnchorOf(first)}"));
            return;
        }

        var mend = DigestWords.MendOf(finding, _language);
        if (mend.Length > 0)
        {
            _told.TryAdd(finding.Kind.Code, marked);
            html.Begin("p", ("class", "e")).Add("span", ReportWords.Mend.In(_language)).Text($" {PageText.Shortened(mend)}");
        }
    }
}
