using PerfForm.Core.Reviews.Pages.Html;
using PerfForm.Core.Rules.Profiles;
using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Pages;

/// <summary>The departments, the worst first, each with the way to its forms.</summary>
/// <param name="html">Where it is written.</param>
/// <param name="review">The review.</param>
internal sealed class DepartmentsSection(HtmlText html, Review review)
{
    private readonly ReportPlaces _places = ReportPlaces.Of(review);

    private readonly Bilingual[] _numbers =
    [
        ReportWords.Forms, ReportWords.SentBack, ReportWords.Amount, .. FindingClass.All.Take(3).Select(one => one.Called),
    ];

    /// <summary>Writes the table.</summary>
    public void Write()
    {
        using var section = html.In("section", ("id", PageSections.Departments));
        html.Add("h2", Say(ReportWords.Departments)).Line();
        using var area = html.In("div", ("class", "c"), ("role", "region"), ("tabindex", "0"), ("aria-label", Say(ReportWords.Departments)));
        using var table = html.In("table");
        html.Begin("thead").Begin("tr");
        html.Begin("th", ("scope", "col")).Text(Say(ReportWords.Department)).Begin("th", ("scope", "col")).Text(Say(ReportWords.Conclusion));
        foreach (var number in _numbers)
        {
            html.Begin("th", ("scope", "col"), ("class", "r")).Text(Say(number));
        }

        html.Begin("tbody");
        foreach (var department in review.Departments)
        {
            Write(department);
        }
    }

    private void Write(ReviewedDepartment department)
    {
        var digest = department.Digest;
        var number = _places.NumberOf(digest.Name);
        html.Line().Begin("tr", ("id", ReportPlaces.AnchorOfDepartment(number))).Begin("th", ("scope", "row"));
        var name = Say(ReportWords.DepartmentCalled(digest.Name));
        if (department.Forms.FirstOrDefault(_places.IsDrawn) is { } first)
        {
            html.Add("a", name, ("href", Link(first)), ("data-d", $"{number}"));
        }
        else
        {
            html.Text(name);
        }

        WriteForms(department);
        html.Begin("td").Add("b", Say(digest.Conclusion.CalledFor()), ("class", ConclusionClass.Of(digest.Conclusion)));
        string[] numbers =
        [
            $"{digest.Forms}", $"{digest.SentBack}", digest.Amount is { } amount ? ReportWords.Number(amount) : string.Empty,
            $"{digest.Counts.Must}", $"{digest.Counts.Should}", $"{digest.Counts.Hints}",
        ];
        foreach (var value in numbers)
        {
            html.Begin("td", ("class", "r")).Text(value);
        }
    }

    private void WriteForms(ReviewedDepartment department)
    {
        using var forms = html.In("details");
        html.Add("summary", Say(ReportWords.FormCount(department.Forms.Count)));
        using var list = html.In("ul");
        foreach (var form in department.Forms)
        {
            html.Begin("li");
            WriteName(form);
            html.Text(" ").Add("b", Say(form.Digest.Conclusion.CalledFor()), ("class", ConclusionClass.Of(form.Digest.Conclusion)));
        }
    }

    private void WriteName(ReviewedForm form)
    {
        var name = Say(ReportWords.NameOf(form));
        if (_places.IsDrawn(form))
        {
            html.Add("a", name, ("href", Link(form)));
        }
        else
        {
            html.Text(name);
        }
    }

    private string Link(ReviewedForm form) => $"#{ReportPlaces.AnchorOf(_places.NumberOf(form))}";

    private string Say(Bilingual words) => words.In(review.Language);
}
