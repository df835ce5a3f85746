using PerfForm.Core.Model.Layout;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Importers.Indicators;

/// <summary>How clearly the cells of a column say what it holds, where its header does not.</summary>
public sealed class ColumnMarginTests
{
    private const string Title = "项目支出绩效目标申报表\n（2025年度）\n项目名称 | 道路养护\n";

    private const string Clear = Title + """
        一级指标 | 二级指标 | 三级指标 | 目标要达到
        产出指标 | 数量指标 | 养护里程 | ≥30公里
        产出指标 | 质量指标 | 合格率 | ≥95%
        效益指标 | 社会效益指标 | 出行便利 | 明显
        产出指标 | 数量指标 | 养护桥梁 | ≥9座
        """;

    private const string Thin = Title + """
        一级指标 | 二级指标 | 三级指标 | 目标要达到
        产出指标 | 数量指标 | 养护里程 | ≥30公里
        产出指标 | 质量指标 | 合格率 | ≥95%
        产出指标 | 数量指标 | 养护桥梁 | ≥9座
        效益指标 | 社会效益指标 | 出行便利 | 明显
        效益指标 | 生态效益指标 | 沿线绿化 | 改善
        """;

    [Fact]
    public void A_column_known_by_its_cells_says_how_many_of_them_fit_and_what_comes_next()
    {
        var margin = Imported.OnlyForm(Clear).Layout.Labels.Single(label => label.Text == "目标要达到").Margin;
        Assert.Equal(new LayoutMargin(3, LabelRole.Of(HeaderRole.Name), 1, 4), margin);
        Assert.False(margin!.IsThin);
    }

    [Fact]
    public void A_column_known_by_its_header_has_no_margin() =>
        Assert.All(Imported.OnlyForm(Clear).Layout.Labels.Where(label => label.Text != "目标要达到"), label => Assert.Null(label.Margin));

    [Theory]
    [InlineData(Clear, 0)]
    [InlineData(Thin, 1)]
    public void A_column_that_holds_almost_as_much_of_something_else_is_named(string sheet, int told)
    {
        var document = Imported.Grids(TableText.Grid(sheet));
        Assert.Equal(told, document.Diagnostics.Count(diagnostic =>
            diagnostic.Kind.Code == "PF004" && diagnostic.Message.Chinese.Contains("“目标要达到”一列的内容不一致", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_explained_layout_tells_the_margin()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("x.csv");
        File.WriteAllText(file, Thin.Replace(" | ", ",", StringComparison.Ordinal));
        Assert.Contains(
            "(the column holds measures: 3 of 5 cells fit, next headers.name 2, not by much)",
            CommandLine.Run("import", file, "--explain-layout").Output,
            StringComparison.Ordinal);
    }
}
