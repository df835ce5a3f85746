using PerfForm.Core.Reviews.Pages.Html;
using PerfForm.Core.Reviews.Rounds;
using PerfForm.Core.Rules.Digests;
using PerfForm.Core.Rules.Profiles;
using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Pages;

/// <summary>The review at a glance: figures, charts, and what is to be mended in templates.</summary>
/// <param name="html">Where it is written.</param>
/// <param name="review">The review.</param>
internal sealed class OverviewSection(HtmlText html, Review review)
{
    private const int MostFaults = 10;
    private const int MostDepartments = 12;
    private readonly RunDigest _digest = review.Result.Digest;

    /// <summary>Writes the section.</summary>
    public void Write()
    {
        using var section = html.In("section", ("id", PageSections.Overview));
        html.Add("h2", Say(ReportWords.Overview)).Line();
        WriteFigures();
        WriteConclusions();
        using (html.In("div", ("class", "q")))
        {
            WriteFaults();
            WriteMoney();
        }

        WriteTemplates();
        WriteSettings();
    }

    private void WriteFigures()
    {
        var counts = _digest.Forms.Aggregate(new DigestCounts(), (all, form) => all + form.Counts);
        using var figures = html.In("dl");
        WriteFigure(ReportWords.Departments, _digest.Departments.Count, string.Empty);
        WriteFigure(ReportWords.Forms, _digest.Forms.Count, string.Empty);
        foreach (var (kind, count) in FindingClass.All.Zip([counts.Must, counts.Should, counts.Hints]))
        {
            WriteFigure(kind.Called, count, kind.Letter);
        }

        foreach (var verdict in review.Comparison is { } comparison ? Enum.GetValues<Verdict>().Where(verdict => comparison.Count(verdict) > 0) : [])
        {
            WriteFigure(verdict.CalledFor(), review.Comparison!.Count(verdict), string.Empty);
        }
    }

    private void WriteFigure(Bilingual called, int count, string kind)
    {
        using var figure = html.In("div", ("class", $"n {kind}".TrimEnd()));
        html.Add("dt", Say(called)).Add("dd", $"{count}");
    }

    private void WriteConclusions()
    {
        var counts = ConclusionClass.WorstFirst.Select(conclusion => _digest.Forms.Count(form => form.Conclusion == conclusion)).ToList();
        if (_digest.Forms.Count == 0)
        {
            return;
        }

        html.Add("h3", Say(ReportWords.Conclusions)).Line();
        var parts = ConclusionClass.WorstFirst.Zip(counts, (conclusion, count) =>
            new ChartPart(Say(conclusion.CalledFor()), count, Say(ReportWords.FormCount(count)), ConclusionClass.Of(conclusion))).ToList();
        new StackedBar(html).Write(Say(ReportWords.Conclusions), parts);
    }

    private void WriteFaults()
    {
        using var chart = html.In("div");
        new Bars(html).Write(
            Say(ReportWords.Faults),
            [
                .. _digest.Faults.OrderByDescending(fault => fault.Findings).Take(MostFaults).Select(fault => new ChartPart(
                    DigestWords.TitleOf(fault.Kind, review.Language), fault.Findings, Say(ReportWords.Fault(fault)), FindingClass.Of(fault.Severity).Letter)),
            ]);
    }

    private void WriteMoney()
    {
        var places = ReportPlaces.Of(review);
        var withMoney = _digest.Departments.Where(department => department.Amount > 0).OrderByDescending(department => department.Amount).ToList();
        using var chart = html.In("div");
        new Bars(html).Write(
            Say(ReportWords.MoneyByDepartment),
            [
                .. withMoney.Take(MostDepartments).Select(department => new ChartPart(
                    Say(ReportWords.DepartmentCalled(department.Name)),
                    department.Amount!.Value,
                    ReportWords.Number(department.Amount.Value),
                    ConclusionClass.Of(department.Conclusion),
                    ReportPlaces.AnchorOfDepartment(places.NumberOf(department.Name)))),
            ]);
        if (withMoney.Count > MostDepartments)
        {
            html.Add("p", Say(ReportWords.More(withMoney.Count - MostDepartments)), ("class", "a"));
        }
    }

    private void WriteTemplates()
    {
        if (_digest.Templates.Count == 0)
        {
            return;
        }

        html.Add("h3", Say(ReportWords.Templates)).Line();
        using var list = html.In("ul");
        foreach (var note in _digest.Templates)
        {
            html.Begin("li").Text($"{Say(note.Message)} ")
                .Add("span", $"{Say(ReportWords.OnForms(note))} · {OneLine.Of(note.File)} · {OneLine.Of(note.Sheet)}", ("class", "a"));
        }
    }

    private void WriteSettings()
    {
        var result = review.Result;
        string[] lines =
        [
            .. result.Configurations,
            .. Said(result.SwitchedOff, ReportWords.SwitchedOff),
            .. Said(result.Suppressed + result.Known.Count, ReportWords.Suppressed),
            .. Said(result.Faults.Count, ReportWords.Failed),
        ];
        if (lines.Length == 0)
        {
            return;
        }

        html.Add("h3", Say(ReportWords.Configuration)).Line();
        using var list = html.In("ul");
        foreach (var line in lines)
        {
            html.Begin("li").Text(OneLine.Of(line));
        }
    }

    private IEnumerable<string> Said(int count, Func<int, Bilingual> words) => count > 0 ? [Say(words(count))] : [];

    private string Say(Bilingual words) => words.In(review.Language);
}
