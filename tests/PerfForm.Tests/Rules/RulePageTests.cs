using PerfForm.Core.Diagnostics;
using PerfForm.Core.Rules;
using PerfForm.Core.Rules.Configured;
using PerfForm.Core.Text;

namespace PerfForm.Tests.Rules;

public class RulePageTests
{
    // Their examples are not of forms: a configuration, and who may see the file.
    private static readonly string[] WithoutExamples = ["PF901", "PF902", "PF903"];

    public static TheoryData<string> Codes => [.. RuleCatalogue.AllKinds.Select(kind => kind.Code).Distinct(StringComparer.Ordinal)];

    public static TheoryData<string> CodesWithExamples => [.. RuleCatalogue.All.Select(rule => rule.Kind.Code).Except(WithoutExamples, StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_has_a_page_that_says_what_why_and_how_to_mend_in_both_languages(string code)
    {
        var page = RulePage.Find(code)!;
        Assert.Equal(["查什么", "为什么", "怎么改"], page.Paragraphs(Language.Chinese).Select(paragraph => paragraph.Heading).Except(["设置"]));
        Assert.Equal(["What", "Why", "How to mend"], page.Paragraphs(Language.English).Select(paragraph => paragraph.Heading).Except(["Settings"]));
        Assert.All(page.Paragraphs(Language.Chinese).Concat(page.Paragraphs(Language.English)), paragraph => Assert.NotEmpty(paragraph.Text));
        Assert.NotEmpty(page.Title(Language.Chinese));
        Assert.NotEmpty(page.Title(Language.English));
    }

    [Theory]
    [MemberData(nameof(CodesWithExamples))]
    public void The_bad_example_of_a_page_is_found_and_the_good_one_is_not(string code)
    {
        var page = RulePage.Find(code)!;
        Assert.NotEmpty(FindingsIn(page.Bad, page.Rule!));
        Assert.Empty(FindingsIn(page.Good, page.Rule!));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_page_is_headed_by_its_code_and_names(string code)
    {
        var page = RulePage.Find(code)!;
        Assert.All(page.Rule?.Kinds ?? [page.Kind], kind => Assert.Same(page.Rule, RulePage.Find(kind.Name)!.Rule));
    }

    [Fact]
    public void There_is_no_page_of_what_does_not_exist() => Assert.Null(RulePage.Find("PF999"));

    private static IReadOnlyList<Diagnostic> FindingsIn(string sketch, Rule rule) =>
        Linted.Sketch(sketch, Settings.Default, new LintOptions { Rules = [rule] }).Of(rule);
}
