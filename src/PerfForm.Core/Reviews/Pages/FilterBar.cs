using PerfForm.Core.Reviews.Pages.Html;
using PerfForm.Core.Rules;
using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Pages;

/// <summary>What narrows the findings down, and leads from one to the next. The script shows it: without one it can do nothing.</summary>
/// <param name="html">Where it is written.</param>
/// <param name="review">The review.</param>
internal sealed class FilterBar(HtmlText html, Review review)
{
    private const int Categories = 11;
    private const int WidestName = 40;

    /// <summary>Writes the bar.</summary>
    public void Write()
    {
        using var bar = html.In("div", ("id", "bar"), ("role", "search"), ("aria-label", Say(ReportWords.Filter)), ("hidden", string.Empty));
        WriteChoice("department", ReportWords.Department, review.Departments.Select((department, at) =>
            ($"{at + 1}", TextWidth.Shortened(Say(ReportWords.DepartmentCalled(department.Digest.Name)), WidestName))));
        WriteChoice("severity", ReportWords.Severity, FindingClass.All.Select(one => (one.Letter, Say(one.Called))));
        WriteChoice("category", ReportWords.Category, Enumerable.Range(1, Categories).Select(category =>
            ($"{category}", $"{category} {Say(ReviewCategory.NameOf(category))}")));
        using (html.In("label"))
        {
            html.Add("span", Say(ReportWords.Search));
            html.Begin("input", ("id", "text"), ("type", "search"), ("placeholder", Say(ReportWords.SearchHint)), ("autocomplete", "off"));
        }

        WriteButton("reset", ReportWords.Reset);
        html.Add("output", string.Empty, ("id", "count"), ("aria-live", "polite"), ("data-words", Say(ReportWords.Shown))).Line();
        using var steps = html.In("div", ("class", "go"), ("title", Say(ReportWords.Keys)));
        WriteButton("previous", ReportWords.Previous, ("aria-keyshortcuts", "p"));
        WriteButton("next", ReportWords.Next, ("aria-keyshortcuts", "n"));
    }

    private void WriteChoice(string id, Bilingual called, IEnumerable<(string Value, string Called)> choices)
    {
        using var label = html.In("label");
        html.Add("span", Say(called));
        using var select = html.In("select", ("id", id));
        html.Begin("option", ("value", string.Empty)).Text(Say(ReportWords.All));
        foreach (var choice in choices)
        {
            html.Begin("option", ("value", choice.Value)).Text(choice.Called);
        }
    }

    private void WriteButton(string id, Bilingual called, params ReadOnlySpan<(string, string)> more) =>
        html.Add("button", Say(called), [("id", id), ("type", "button"), .. more]).Line();

    private string Say(Bilingual words) => words.In(review.Language);
}
