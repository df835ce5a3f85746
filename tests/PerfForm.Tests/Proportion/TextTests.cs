using PerfForm.Core.Grids;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Proportion;

/// <summary>Texts of cells, however they are made, take time in proportion to their length.</summary>
public sealed class TextTests
{
    [Theory]
    [InlineData("<p a=", " ")]
    [InlineData("<p", " ")]
    [InlineData("<p a", "a")]
    [InlineData("", "<p a= ")]
    [InlineData("", "&nbsp")]
    [InlineData("", "<p>")]
    public void Markup_is_taken_off_a_cell_in_proportion(string start, string repeated) =>
        Effort.IsInProportion(count => start + string.Concat(Enumerable.Repeat(repeated, count)), 25_000, text => CellText.Clean(text));

    [Theory]
    [InlineData("培训1次，")]
    [InlineData("1,")]
    [InlineData("1.")]
    [InlineData("1")]
    [InlineData("二十")]
    [InlineData("（1）")]
    [InlineData("项目名称：甲 ")]
    [InlineData("目标1：做好 ")]
    public void A_goal_is_read_and_checked_in_proportion(string repeated) => Effort.IsInProportion(
        count => FormOf(string.Concat(Enumerable.Repeat(repeated, count)), value: "≥5次"), 1_500, form => Linted(form));

    [Theory]
    [InlineData("1,")]
    [InlineData("1，")]
    [InlineData("1.1")]
    [InlineData("1-")]
    [InlineData("≥")]
    [InlineData("（")]
    [InlineData("5次、")]
    [InlineData("培训1次；")]
    public void A_target_is_read_in_proportion(string repeated) => Effort.IsInProportion(
        count => FormOf("做好培训。", string.Concat(Enumerable.Repeat(repeated, count))), 1_500, form => Linted(form));

    private static string FormOf(string goal, string value) =>
        $"项目支出绩效目标申报表\n项目名称,甲,项目单位,乙局\n年度绩效目标,\"{goal}\"\n一级指标,二级指标,三级指标,指标值\n产出指标,数量指标,培训次数,\"{value}\"\n";

    private static void Linted(string form) => Assert.Single(Reviewed.Csv(form).Documents.Single().Forms);
}
