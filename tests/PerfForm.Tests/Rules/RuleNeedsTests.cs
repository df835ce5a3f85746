using PerfForm.Core.Model;
using PerfForm.Core.Rules;
using PerfForm.Core.Rules.Configured;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Rules;

public class RuleNeedsTests
{
    private static readonly Document Seed = Imported.File(Fixture.Workbook);

    private static LintResult Check(Func<Form, FormParts> partial) => new Linter().Check(
        [new LintInput(Seed with { Forms = [.. Seed.Forms.Select(form => form with { PartiallyRead = partial(form) })] }, Settings.Default)],
        new LintOptions());

    [Fact]
    public void Nearly_every_rule_rests_on_a_part_of_the_form()
    {
        string[] others = [.. RuleCatalogue.All.Where(rule => rule.Needs.Parts == FormParts.None).Select(rule => rule.Kind.Name)];
        Assert.Equal(
            [
                "text-damaged", "label-misspelt", "basis-missing", "template-hint-left", "phone-incomplete", "calculation-wrong", "suppression-unused",
                "personal-data", "configuration-not-used",
            ],
            others);
    }

    [Fact]
    public void A_rule_is_not_asked_about_a_form_of_which_its_part_was_not_read_in_full()
    {
        var (whole, partial) = (Check(_ => FormParts.None), Check(_ => FormParts.Targets | FormParts.Goals));
        Assert.Contains(whole.Diagnostics, diagnostic => diagnostic.Kind.Code == "PF506");
        var told = partial.Ledger.Where(entry => entry.Code == "PF506").ToList();
        Assert.Equal(Seed.Forms.Count, told.Count);
        Assert.All(told, entry => Assert.Equal(
            ("cannotJudge", 0, "没有读全：绩效目标、指标值", "read only in part: the goals, the targets"),
            (entry.OutcomeName, entry.Findings, entry.Reason!.Value.Chinese, entry.Reason.Value.English)));
        Assert.DoesNotContain(partial.Diagnostics, diagnostic => diagnostic.Kind.Code is "PF506" or "PF501");
    }

    [Fact]
    public void Rules_that_rest_on_other_parts_find_the_same()
    {
        var (whole, partial) = (Check(_ => FormParts.None), Check(_ => FormParts.Weights));
        Assert.Equal(whole.Diagnostics.Select(diagnostic => diagnostic.Fingerprint), partial.Diagnostics.Select(diagnostic => diagnostic.Fingerprint));
    }

    [Fact]
    public void A_dossier_is_not_compared_where_one_of_its_forms_was_not_read_in_full()
    {
        var partial = Check(form => form == Seed.Forms[^1] ? FormParts.Names : FormParts.None);
        Assert.Equal(OutcomeKind.CannotJudge, Assert.Single(partial.Ledger, entry => entry.Code == "PF501").Outcome);
        Assert.NotEqual(OutcomeKind.CannotJudge, Assert.Single(partial.Ledger, entry => entry.Code == "PF202" && entry.Sheet == Seed.Forms[0].Sheet).Outcome);
    }

    [Fact]
    public void A_comparison_of_all_forms_leaves_out_those_that_were_not_read_in_full()
    {
        static Form OfYear(Form form, int year) => form with { Year = form.Year! with { Value = year } };
        Document Years(FormParts partial) => Seed with { Forms = [.. Seed.Forms.SkipLast(1), OfYear(Seed.Forms[^1], 1999) with { PartiallyRead = partial }] };
        LintResult Of(FormParts partial) => new Linter().Check([new LintInput(Years(partial), Settings.Default)], new LintOptions { Select = ["PF508"] });
        Assert.Single(Of(FormParts.Goals).Diagnostics);
        var left = Of(FormParts.Year);
        Assert.Empty(left.Diagnostics);
        Assert.Equal("read only in part: the year", Assert.Single(left.Ledger).Reason!.Value.English);
    }

    [Fact]
    public void A_rule_of_projects_does_not_apply_to_the_form_of_a_department() => Assert.All(
        Check(_ => FormParts.None).Ledger.Where(entry => entry.Name == "too-few-indicators"),
        entry => Assert.Equal(entry.Sheet == Seed.Forms[0].Sheet, entry.Outcome == OutcomeKind.NotApplicable));
}
