using PerfForm.Core.Model;
using PerfForm.Core.Model.Kinds;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Seed;

public sealed class SeedWorkbookTests
{
    private readonly Document _document = Imported.File(Fixture.Workbook);

    [Fact]
    public void Seven_forms_seven_tasks_208_indicators_and_27_goals_are_found()
    {
        Assert.Equal(7, _document.Forms.Count);
        Assert.Single(_document.Forms, form => form.Kind == OverallKind.Kind);
        Assert.Equal(7, _document.Forms.Sum(form => form.Tasks.Count));
        Assert.Equal(208, _document.Forms.Sum(form => form.Indicators.Count));
        Assert.Equal(27, _document.Forms.Sum(form => form.Goals.Count));
    }

    [Fact]
    public void Every_fact_of_the_truth_is_imported()
    {
        var expected = TruthFacts.Expected();
        Assert.True(expected.Count >= 1714, $"the truth holds only {expected.Count} facts");
        Assert.Equal(expected, TruthFacts.Actual(Imported.Json(_document).GetProperty("documents")[0].GetProperty("forms"), expected.Keys));
    }

    [Fact]
    public void Every_level_stands_in_the_row_or_in_a_merged_area() =>
        Assert.All(_document.Forms.SelectMany(form => form.Indicators), indicator => Assert.True(indicator.Levels is LevelOrigin.Cell or LevelOrigin.Merged));

    [Fact]
    public void Nothing_is_left_over_and_nothing_is_reported()
    {
        Assert.All(_document.Forms, form => Assert.Empty(form.Unclaimed));
        Assert.Empty(_document.Diagnostics);
        Assert.Empty(_document.Skipped);
    }

    [Fact]
    public void The_overall_form_covers_its_whole_sheet() => Assert.Equal("A1:F101", _document.Forms[0].Range.ToString());

    [Fact]
    public void A_sentence_merged_over_name_and_value_is_a_value_without_a_name()
    {
        var sentence = _document.Forms[0].Indicators.Single(indicator => indicator.Name is null);
        Assert.Equal("D60", sentence.Cell.ToString());
        Assert.Equal("时效指标", sentence.Level2!.Name);
    }
}
