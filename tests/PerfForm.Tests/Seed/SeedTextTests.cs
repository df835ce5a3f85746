using PerfForm.Core.Model;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Seed;

public sealed class SeedTextTests
{
    private readonly Document _document = Imported.File(Fixture.Text);

    [Fact]
    public void The_text_gives_the_same_money_tasks_goals_names_and_targets()
    {
        var expected = TruthFacts.Expected("/level1", "/level2");
        Assert.Equal(expected, TruthFacts.Actual(Imported.Json(_document).GetProperty("documents")[0].GetProperty("forms"), expected.Keys));
    }

    [Fact]
    public void Worked_out_levels_agree_with_the_truth()
    {
        var expected = TruthFacts.Expected()
            .Where(fact => fact.Key.EndsWith("/level1", StringComparison.Ordinal) || fact.Key.EndsWith("/level2", StringComparison.Ordinal));
        var all = new SortedDictionary<string, string>(expected.ToDictionary(), StringComparer.Ordinal);
        Assert.Equal(all, TruthFacts.Actual(Imported.Json(_document).GetProperty("documents")[0].GetProperty("forms"), all.Keys));
    }

    [Fact]
    public void Every_inferred_level_is_reported_at_its_cell()
    {
        var inferred = _document.Forms
            .SelectMany(form => form.Indicators)
            .Where(indicator => indicator.Levels == LevelOrigin.Inferred)
            .Select(indicator => indicator.Cell);
        var reported = _document.Diagnostics.Where(diagnostic => diagnostic.Kind.Code == "PF002").Select(diagnostic => diagnostic.Cell!.Value);
        Assert.Equal(inferred.Order(), reported.Order());
    }

    [Fact]
    public void Rows_of_the_overall_form_above_every_label_are_inferred_not_read()
    {
        var overall = _document.Forms[0];
        Assert.Equal("数量指标", overall.Indicators[0].Level2!.Name);
        Assert.All(overall.Indicators.Take(19), indicator => Assert.Equal(LevelOrigin.Inferred, indicator.Levels));
    }

    [Fact]
    public void A_label_beside_the_wrong_indicator_does_not_win_against_the_rows_around_it()
    {
        var cut = _document.Forms[0].Indicators.Single(indicator => indicator.Name?.Value == "基层公共服务平台建设管理购");
        Assert.Equal("数量指标", cut.Level2!.Name);
        Assert.Equal(LevelOrigin.Inferred, cut.Levels);
    }

    [Fact]
    public void Cells_are_addressed_by_the_line_of_the_text()
    {
        Assert.Equal("A3", _document.Forms[0].Title!.Cell.ToString());
        Assert.Equal("E37", _document.Forms[0].Indicators.Single(indicator => indicator.Name?.Value == "办理窗口申请业务数量").Cell.ToString());
    }

    [Fact]
    public void Nothing_of_the_text_is_left_over() => Assert.All(_document.Forms, form => Assert.Empty(form.Unclaimed));
}
