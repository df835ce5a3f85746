using PerfForm.Core.Reviews.Pages.Html;
using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Pages;

/// <summary>What stands in the report before and behind its forms.</summary>
/// <param name="review">The review.</param>
internal sealed class ReportPage(Review review)
{
    private readonly Language _language = review.Language;

    /// <summary>Everything before the first form.</summary>
    public byte[] Head()
    {
        var html = new HtmlText().Doctype();
        html.Begin("html", ("lang", _language == Language.Chinese ? "zh-CN" : "en")).Line();
        WriteHead(html);
        html.Begin("body").Line();
        using (html.In("header", ("class", "top")))
        {
            html.Add("h1", ReportWords.Title.In(_language)).Line();
            html.Add("p", ReportWords.Lead.In(_language)).Line();
            html.Add("p", ReportWords.Counted.In(_language)).Line();
            WriteLegend(html);
            WriteContents(html);
        }

        new FilterBar(html, review).Write();
        html.Begin("main").Line();
        new OverviewSection(html, review).Write();
        new RoundSection(html, review).Write();
        new RosterSection(html, review).Write();
        new DepartmentsSection(html, review).Write();
        new FilesSection(html, review).Write();
        html.Begin("section", ("id", "forms")).Add("h2", ReportWords.Forms.In(_language)).Line();
        return html.ToBytes();
    }

    /// <summary>Everything behind the last form.</summary>
    public static byte[] Tail()
    {
        var html = new HtmlText();
        html.End("section").Line();
        html.End("main").Line();
        html.Begin("script").Shipped(PageAsset.Script).End("script").Line();
        return html.End("body").End("html").Line().ToBytes();
    }

    private void WriteHead(HtmlText html)
    {
        using var head = html.In("head");
        html.Begin("meta", ("charset", "utf-8")).Line();
        html.Begin(
            "meta",
            ("http-equiv", "Content-Security-Policy"),
            ("content", $"default-src 'none'; style-src 'unsafe-inline'; script-src '{PageAsset.Script.Hash}'; img-src data:; base-uri 'none'; "
                + "form-action 'none'")).Line();
        html.Begin("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line();
        html.Begin("meta", ("name", "color-scheme"), ("content", "light dark")).Line();
        html.Begin("meta", ("name", "referrer"), ("content", "no-referrer")).Line();
        html.Begin("link", ("rel", "icon"), ("href", "data:,")).Line();
        html.Add("title", ReportWords.Title.In(_language)).Line();
        html.Begin("style").Shipped(PageAsset.Style).End("style").Line();
    }

    private void WriteLegend(HtmlText html)
    {
        using var legend = html.In("p", ("class", "z"));
        html.Text($"{ReportWords.Legend.In(_language)} ");
        foreach (var mark in FindingClass.All)
        {
            html.Add("span", mark.Called.In(_language), ("class", mark.Letter));
        }

        html.Add("span", ReportWords.HiddenCells.In(_language), ("class", GridTable.Hidden));
    }

    private void WriteContents(HtmlText html)
    {
        using var contents = html.In("nav", ("aria-label", ReportWords.Contents.In(_language)));
        foreach (var (anchor, called) in PageSections.Of(review))
        {
            html.Add("a", called.In(_language), ("href", $"#{anchor}")).Line();
        }
    }
}
