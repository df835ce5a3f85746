using PerfForm.Core.Grids;
using PerfForm.Core.Rules;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Rules;

public class ExcerptTests
{
    private const string Table = """
        项目支出绩效目标申报表 | → | → | → | → | →
        项目名称：甲项目 | → | → | 年度⏎金额（元） | #100000 | →
        年度绩效目标 | 按时完成。 | → | → | → | →
        一级指标 | 二级指标 | 三级指标 | 计算符号 | 指标值 | 计量单位
        产出指标 | 数量指标 | 巡查⏎次数 | ≥ | #24 | 次
        ↓ | ↓ | 巡查长度 | ≥ | #36 | 公里
         | 质量指标 | 记录完整 |  | 完整 |
         |  | 资料归档 |  | 102⏎120 |
        """;

    private static string Around(string cell) => string.Join('\n', Excerpt.Around(new FormPlaces(Imported.OnlyForm(Table)), CellAddress.Parse(cell))
        .Select(row => $"{(row.IsFound ? ">" : " ")}{row.Number} {string.Join('|', row.Texts)}"));

    [Fact]
    public void Cells_are_shown_as_they_stand_in_the_sheet() => Assert.Equal(" 1 项目支出绩效目标申报表||\n>2 项目名称：甲项目|年度金额（元）|100000\n 3 年度绩效目标||", Around("E2"));

    [Fact]
    public void A_second_level_that_is_merged_down_is_shown_in_each_row() =>
        Assert.Equal(" 5 数量指标|巡查次数|≥|24|次\n>6 数量指标|巡查长度|≥|36|公里\n 7 质量指标|记录完整||完整|", Around("E6"));

    [Fact]
    public void A_second_level_that_only_holds_on_is_left_blank_as_it_is() =>
        Assert.Equal(" 7 质量指标|记录完整|完整\n>8 |资料归档|102\n120", Around("E8"));

    [Fact]
    public void Signs_and_units_of_the_neighbours_are_shown_where_the_row_has_none() =>
        Assert.Equal(" 6 数量指标|巡查长度|≥|36|公里\n>7 质量指标|记录完整||完整|\n 8 |资料归档||102\n120|", Around("E7"));

    [Fact]
    public void There_is_none_around_a_row_without_cells() => Assert.Empty(Around("A20"));
}
