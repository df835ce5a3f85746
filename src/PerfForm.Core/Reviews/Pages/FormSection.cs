using PerfForm.Core.Grids;
using PerfForm.Core.Reviews.Pages.Html;
using PerfForm.Core.Rules.Digests;
using PerfForm.Core.Rules.Profiles;
using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Pages;

/// <summary>A form of the report: what it is and comes to, its grid, and its findings beside it.</summary>
/// <param name="html">Where it is written.</param>
/// <param name="places">Where the other forms are.</param>
/// <param name="review">The review.</param>
internal sealed class FormSection(HtmlText html, ReportPlaces places, Review review)
{
    private readonly Language _language = review.Language;

    /// <summary>Writes a form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="grids">The sheets of its file.</param>
    public void Write(ReviewedForm form, IReadOnlyList<Grid> grids)
    {
        var number = places.NumberOf(form);
        var marks = new FormMarks(number, form, grids.FirstOrDefault(grid => grid.Name == form.Form.Sheet));
        using var article = html.In(
            "article",
            ("id", ReportPlaces.AnchorOf(number)),
            ("class", "f"),
            ("data-d", $"{places.NumberOf(form.Digest.Department)}"));
        WriteHead(form);
        using var both = html.In("div", ("class", "v"));
        WriteGrid(form, marks);
        if (marks.Findings.Count > 0)
        {
            new FindingList(html, places, marks, review).Write(form);
        }
    }

    private void WriteHead(ReviewedForm form)
    {
        var digest = form.Digest;
        using var head = html.In("header");
        html.Add("h3", ReportWords.NameOf(form).In(_language)).Line();
        using (html.In("p"))
        {
            html
                .Add("b", digest.Conclusion.CalledFor().In(_language), ("class", ConclusionClass.Of(digest.Conclusion)))
                .Text(" ")
                .Add("span", DigestWords.Of(digest.Counts).In(_language))
                .Text(" ")
                .Add("a", ReportWords.ToTop.In(_language), ("href", $"#{ReportPlaces.AnchorOfDepartment(places.NumberOf(digest.Department))}"));
        }

        html.Add("p", FactsOf(form), ("class", "a")).Line();
        WriteOpinions(digest.Opinions);
    }

    private string FactsOf(ReviewedForm form)
    {
        var digest = form.Digest;
        string[] facts =
        [
            ReportWords.DepartmentCalled(digest.Department).In(_language),
            form.Form.Kind.Called.In(_language),
            digest.Amount is { } amount ? ReportWords.Money(amount) : string.Empty,
            OneLine.Of(digest.File),
            ReportWords.Sheet(OneLine.Of(digest.Sheet), digest.Range).In(_language),
            form.Form.IsHidden ? ReportWords.OnHiddenSheet.In(_language) : string.Empty,
        ];
        return string.Join(" · ", facts.Where(fact => fact.Length > 0));
    }

    private void WriteOpinions(IReadOnlyList<Opinion> opinions)
    {
        if (opinions.Count == 0)
        {
            return;
        }

        html.Add("h4", ReportWords.Opinions.In(_language));
        using var list = html.In("ul");
        foreach (var opinion in opinions)
        {
            html.Begin("li").Text(DigestWords.Of(opinion).In(_language));
        }
    }

    private void WriteGrid(ReviewedForm form, FormMarks marks)
    {
        if (marks.Drawn is not { } drawn)
        {
            html.Add("p", ReportWords.NotDrawn.In(_language));
            return;
        }

        using var area = html.In(
            "div",
            ("class", "g"),
            ("role", "region"),
            ("tabindex", "0"),
            ("aria-label", ReportWords.Drawn(ReportWords.NameOf(form).In(_language)).In(_language)));
        new GridTable(html, marks, _language).Write(form.Form, drawn);
        if (drawn.IsCut)
        {
            html.Add("p", ReportWords.Cut.In(_language));
        }
    }
}
