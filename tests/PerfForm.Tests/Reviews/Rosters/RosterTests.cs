using System.Text;
using ClosedXML.Excel;
using PerfForm.Core.Reviews;
using PerfForm.Core.Reviews.Rosters;

namespace PerfForm.Tests.Reviews.Rosters;

public sealed class RosterTests
{
    [Fact]
    public void Columns_stand_in_any_order_with_others_between_and_notes_above()
    {
        var roster = Csv("""
            2024年绩效目标报送名单,,,,
            序号,项目名称,备注,预算单位,单位代码
            1,道路养护,,某市公路所,404001
            2,桥梁检测,急,某市公路所,404001
            3,办学条件改善,,某市教育局,205
            合计,3,,,
            """);
        Assert.True(roster.HasProjects);
        Assert.Equal(["404001 某市公路所", "205 某市教育局"], roster.Units.Select(unit => $"{unit.Code} {unit.Name}"));
        Assert.Equal(["道路养护", "桥梁检测"], roster.Units[0].Projects.Select(project => project.Name));
    }

    [Fact]
    public void A_unit_that_is_merged_over_rows_or_written_once_holds_for_all_of_them()
    {
        using var workbook = new XLWorkbook();
        var sheet = workbook.AddWorksheet("名单");
        string[][] rows = [["单位名称", "项目编码", "项目名称"], ["甲局", "001", "一"], ["", "002", "二"], ["乙局", "003", "三"], ["", "004", "四"]];
        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < rows[row].Length; column++)
            {
                sheet.Cell(row + 1, column + 1).SetValue(rows[row][column]);
            }
        }

        sheet.Range("A2:A3").Merge();
        using var content = new MemoryStream();
        workbook.SaveAs(content);
        var roster = Roster.Read("名单.xlsx", content.ToArray());
        Assert.Equal(
            ["甲局 001 002", "乙局 003 004"],
            roster.Units.Select(unit => $"{unit.Name} {string.Join(' ', unit.Projects.Select(project => project.Code))}"));
    }

    [Fact]
    public void A_unit_without_a_project_among_projects_is_asked_for_its_overall_form()
    {
        var roster = Csv("单位名称,项目名称\n甲局,\n甲局,道路养护\n乙局,整体支出绩效目标\n丙局,桥梁检测\n");
        Assert.Equal([true, true, false], roster.Units.Select(unit => unit.ExpectsOverall));
        Assert.Equal([1, 0, 1], roster.Units.Select(unit => unit.Projects.Count));
    }

    [Fact]
    public void A_roster_of_units_alone_asks_for_something_of_each()
    {
        var roster = Csv("Unit code,Unit\n101,A\n102,B\n");
        Assert.False(roster.HasProjects);
        Assert.All(roster.Units, unit => Assert.False(unit.ExpectsOverall));
    }

    [Theory]
    [InlineData("项目编码,项目名称\n1,道路养护\n", "没有找到“单位名称”或“单位编码”列")]
    [InlineData("单位编码,单位名称\n", "名单中没有单位")]
    [InlineData("", "名单.csv：")]
    public void What_cannot_be_used_is_one_clear_line(string text, string said)
    {
        var problem = Assert.Throws<ReviewInputException>(() => Csv(text)).Said;
        Assert.Contains(said, problem.Chinese, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', problem.Chinese + problem.English);
    }

    [Fact]
    public void A_damaged_workbook_is_one_clear_line_too()
    {
        var problem = Assert.ThrowsAny<FormatException>(() => Roster.Read("a.xlsx", [.. "PK\u0003\u0004"u8, 1, 2, 3]));
        Assert.StartsWith("a.xlsx: ", problem.Message, StringComparison.Ordinal);
    }

    private static Roster Csv(string text) => Roster.Read("名单.csv", Encoding.UTF8.GetBytes(text));
}
