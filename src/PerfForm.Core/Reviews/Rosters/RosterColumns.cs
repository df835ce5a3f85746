using PerfForm.Core.Grids;
using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Rosters;

/// <summary>Where a sheet of a roster has what.</summary>
/// <param name="Row">The row of its headings.</param>
/// <param name="UnitCode">The column of 单位编码; null for none.</param>
/// <param name="UnitName">The column of 单位名称; null for none.</param>
/// <param name="ProjectCode">The column of 项目编码; null for none.</param>
/// <param name="ProjectName">The column of 项目名称; null for none.</param>
internal sealed record RosterColumns(int Row, int? UnitCode, int? UnitName, int? ProjectCode, int? ProjectName)
{
    // A title and notes may stand above the headings.
    private const int MostRowsLookedAt = 30;

    // The surest word of each column first: 单位名称 before 主管部门.
    private static readonly string[] UnitCodes = ["单位编码", "单位代码", "预算单位编码", "预算单位代码", "部门编码", "部门代码", "unitcode", "departmentcode"];

    private static readonly string[] UnitNames =
    [
        "单位名称", "预算单位名称", "预算单位", "申报单位", "填报单位", "项目单位", "单位", "部门单位名称", "部门单位", "部门名称", "部门", "主管部门",
        "unitname", "unit", "departmentname", "department",
    ];

    private static readonly string[] ProjectCodes = ["项目编码", "项目代码", "项目编号", "projectcode"];
    private static readonly string[] ProjectNames = ["项目名称", "项目", "projectname", "project"];

    /// <summary>Whether it says which projects there are.</summary>
    public bool HasProjects => (ProjectCode ?? ProjectName) is not null;

    /// <summary>The columns of a sheet; null where it has none of units.</summary>
    public static RosterColumns? In(Grid grid) =>
        grid.Rows.Take(MostRowsLookedAt).Select(Of).FirstOrDefault(found => (found.UnitCode ?? found.UnitName) is not null);

    private static RosterColumns Of(GridRow row)
    {
        List<(string Heading, int Column)> headings = [.. row.Cells.Select(cell => (NameText.KeyOf(cell.Text).ToLowerInvariant(), cell.Address.Column))];
        return new RosterColumns(row.Number, ColumnOf(UnitCodes), ColumnOf(UnitNames), ColumnOf(ProjectCodes), ColumnOf(ProjectNames));

        int? ColumnOf(string[] words) => words
            .SelectMany(word => headings.Where(heading => heading.Heading == word).Select(heading => (int?)heading.Column))
            .FirstOrDefault();
    }
}
