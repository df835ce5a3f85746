using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Headers;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Targets;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Importers.Indicators;

/// <summary>The second row of a header, which parts columns of the first: 符号 | 数值 | 单位 under 指标值, 优 | 良 | 中 | 差 under 评价等级.</summary>
internal sealed class SecondHeaderRow(FormWords vocabulary, HeaderRoles roles)
{
    private const int LongestHorizon = 8;
    private readonly TargetParser _targets = new(vocabulary.Targets);

    /// <summary>The cells of the second row, none where there is none, and the header's last row.</summary>
    public (List<Cell> Cells, int Bottom) Find(Grid grid, int row, List<HeaderColumn> columns)
    {
        var bottom = columns.Where(column => IndicatorHeader.IsTelling(column.Role)).Max(column => column.Header.Area.Last.Row);
        if (bottom > row)
        {
            return ([.. grid.RowsBetween(row + 1, bottom).SelectMany(below => below.Cells).Where(cell => ParentOf(cell, columns) is not null)], bottom);
        }

        var next = grid.Row(row + 1);
        return IsSecondRow(next, columns) ? ([.. next], row + 1) : ([], row);
    }

    // 符号 | 数值 | 单位 under 指标值, without merged cells: under no level or name, known at least in part, and no data.
    private bool IsSecondRow(IReadOnlyList<Cell> next, List<HeaderColumn> columns) =>
        next.Any(cell => vocabulary.Header(cell.Text) is not null)
        && next.All(cell => ParentOf(cell, columns) is { } parent
            && parent.Role is not (HeaderRole.Level1 or HeaderRole.Level2 or HeaderRole.Name or HeaderRole.Ordinal)
            && vocabulary.Header(cell.Text) is not (HeaderRole.Level1 or HeaderRole.Level2)
            && (vocabulary.Header(cell.Text) != HeaderRole.Name || next.Count(HeadsNames) > 1)
            && cell.Kind == CellKind.Text
            && !TargetParser.IsMeasurable(_targets.Parse(cell.Text)));

    // 指标名称 | 指标值 | 指标名称 | 指标值 under 本年度 ∥ 中长期: names of two halves.
    private bool HeadsNames(Cell cell) => vocabulary.Header(cell.Text) == HeaderRole.Name;

    // 全周期 | 本年度
    private bool SaysHorizon(Cell cell) => cell.Text.Length <= LongestHorizon && vocabulary.Horizons.In(cell.Text) is not null;

    private static HeaderColumn? ParentOf(Cell below, List<HeaderColumn> columns) =>
        columns.FindLast(column => column.Header.Address.Column <= below.Address.Column && column.Header.Area.Last.Row < below.Address.Row);

    /// <summary>The columns with those that the second row parts.</summary>
    public List<HeaderColumn> Parted(List<HeaderColumn> columns, List<Cell> below)
    {
        if (below.Count == 0)
        {
            return columns;
        }

        var parents = below.Select(cell => ParentOf(cell, columns)).ToHashSet();
        var hasValue = below.Exists(cell => roles.RoleOf(cell) == HeaderRole.Value);
        var hasGrades = below.Count(cell => vocabulary.IsGrade(cell.Text)) > 1;
        var unknown = below.Count(cell =>
            roles.RoleOf(cell) is null && ParentOf(cell, columns)?.Role == HeaderRole.Value && !SaysHorizon(cell));
        var children = below.Select(cell =>
        {
            var parent = ParentOf(cell, columns);
            var isValue = parent?.Role == HeaderRole.Value && !hasValue && !hasGrades && roles.RoleOf(cell) is null;
            var role = hasGrades && vocabulary.IsGrade(cell.Text) ? HeaderRole.Grade
                : parent?.Role == HeaderRole.Interim ? HeaderRole.Interim
                : roles.RoleOf(cell) ?? HeaderRole.Unknown;
            return new HeaderColumn(isValue ? HeaderRole.Value : role, cell)
            {
                Parent = parent?.Header,
                Evidence = isValue ? LayoutEvidence.HeaderBeside : roles.EvidenceOf(cell),
                IsRecipient = isValue && unknown > 1,
            };
        });
        return [.. columns.Where(column => !parents.Contains(column)).Concat(children).OrderBy(column => column.Header.Address.Column)];
    }
}
