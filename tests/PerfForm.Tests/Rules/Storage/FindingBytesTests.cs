using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Rules;
using PerfForm.Core.Rules.Storage;
using PerfForm.Core.Text;

namespace PerfForm.Tests.Rules.Storage;

public sealed class FindingBytesTests
{
    private static readonly DiagnosticKind Kind = RuleCatalogue.All[0].Kind;

    private static readonly Diagnostic Full = new(Kind, Severity.Warning, "a/b.xlsx", new Bilingual("中文\n第二行", "half a character \uD842 stays"))
    {
        About = About.Template,
        Sheet = "表 '一'",
        Cell = new CellAddress(-1, 3),
        Category = 11,
        Actual = DiagnosticValue.Of(12.50m),
        Expected = DiagnosticValue.Of("≥90%"),
        Difference = -0.0000001m,
        Suggestion = string.Empty,
        Fingerprint = "0123456789abcdef",
        Related = [new RelatedPlace("c.xlsx", "别的", null, new("甲", "one")), new RelatedPlace("c.xlsx", "别的", new CellAddress(4, 5), new("乙", "two"))],
        Excerpt = [new ExcerptRow(3, ["甲", string.Empty], IsFound: false), new ExcerptRow(4, ["乙", "丙"], IsFound: true)],
    };

    [Fact]
    public void A_finding_comes_back_as_it_was_put_away()
    {
        var finding = new PlacedFinding(Full with { Consequences = [Full with { Consequences = [] }] }, 2, "培训人次", "年度目标");
        Assert.Equal(Text(finding), Text(Assert.Single(Returned(finding))));
    }

    [Fact]
    public void A_finding_of_which_little_is_known_comes_back_too()
    {
        var finding = new PlacedFinding(new Diagnostic(Reading.FileUnreadable, Severity.Error, "a/b.xlsx", new("甲", "one")), -1, null, null);
        Assert.Equal(Text(finding), Text(Assert.Single(Returned(finding))));
    }

    [Fact]
    public void Its_kind_is_the_same_object()
    {
        Assert.Same(Kind, Assert.Single(Returned(new PlacedFinding(Full, 0, null, null))).Diagnostic.Kind);
    }

    private static IReadOnlyList<PlacedFinding> Returned(PlacedFinding finding)
    {
        using var store = new RunStore();
        return StoredFindings.In(store, new FindingBytes(store, "a/b.xlsx"), [finding]).All;
    }

    // Lists of records are compared by what they hold.
    private static string Text(PlacedFinding finding) =>
        $"{finding.Form} {finding.Indicator ?? "-"} {finding.Subject ?? "-"} {Text(finding.Diagnostic)}";

    private static string Text(Diagnostic diagnostic) => string.Join(
        '|',
        diagnostic with { Related = [], Excerpt = [], Consequences = [] },
        string.Join(';', diagnostic.Related),
        string.Join(';', diagnostic.Excerpt.Select(row => $"{row.Number} {row.IsFound} {string.Join('/', row.Texts)}")),
        string.Join(';', diagnostic.Consequences.Select(Text)));
}
