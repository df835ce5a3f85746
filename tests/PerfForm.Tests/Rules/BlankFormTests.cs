using PerfForm.Core.Diagnostics;
using PerfForm.Core.Rules;
using PerfForm.Core.Rules.Configured;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Rules;

/// <summary>A form in which nothing is filled in is one finding, however much it lacks.</summary>
public sealed class BlankFormTests
{
    private const string Blank = """
        项目支出绩效目标申报表 | → | → | →
        （    年度） | → | → | →
        项目名称 | | 项目编码 |
        主管部门 | | 用款单位 |
        年度资金总额（万元） | | 其中：财政拨款 |
        年度绩效目标 | → | → | →
        一级指标 | 二级指标 | 三级指标 | 指标值
        产出指标 | 数量指标 | |
        效益指标 | 社会效益指标 | |
        满意度指标 | 服务对象满意度指标 | |
        """;

    private static readonly string Filled = Blank
        .Replace("（    年度）", "（2026年度）", StringComparison.Ordinal)
        .Replace("项目名称 | ", "项目名称 | 道路养护", StringComparison.Ordinal)
        .Replace("用款单位 |", "用款单位 | 公路所", StringComparison.Ordinal)
        .Replace("数量指标 | |", "数量指标 | 养护里程 | ≥30公里", StringComparison.Ordinal);

    [Fact]
    public void Alone_it_must_be_filled_in()
    {
        var only = Assert.Single(Findings(Blank));
        Assert.Equal(("PF113", Severity.Error), (only.Kind.Code, only.Severity));
    }

    [Fact]
    public void Beside_one_that_is_filled_in_it_is_a_spare_one()
    {
        var spare = Assert.Single(Findings(Filled, Blank), finding => finding.Sheet == "表2");
        Assert.Equal(("PF113", Severity.Warning), (spare.Kind.Code, spare.Severity));
    }

    private static IEnumerable<Diagnostic> Findings(params string[] forms) =>
        new Linter()
            .Check([new LintInput(Imported.Grids([.. forms.Select((form, at) => TableText.Grid(form, $"表{at + 1}"))]), Settings.Default)], new LintOptions())
            .Diagnostics.Where(finding => finding.Severity > Severity.Info);
}
