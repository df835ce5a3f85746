using PerfForm.Core.Grids;
using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Rosters;

/// <summary>Reads the sheets of a roster, row by row.</summary>
internal sealed class RosterReader
{
    private static readonly Bilingual NoUnits = new(
        "没有找到“单位名称”或“单位编码”列；请在表头行写上单位编码、单位名称、项目编码、项目名称",
        "there is no column of units; give it a row of headings: unit code, unit name, project code, project name");

    private static readonly Bilingual Empty = new("名单中没有单位；请在表头下逐行填写", "it names no unit; write one a row below the headings");
    private static readonly string[] Sums = ["合计", "总计", "小计", "total"];
    private static readonly string[] Overall = ["整体支出", "部门整体", "单位整体", "overall"];

    private readonly Dictionary<string, RosterDraft> _units = new(StringComparer.Ordinal);
    private readonly List<RosterDraft> _inOrder = [];
    private readonly bool _hasProjects;

    private RosterReader(bool hasProjects) => _hasProjects = hasProjects;

    /// <summary>Reads the sheets that have a column of units.</summary>
    /// <exception cref="ReviewInputException">None has, or none names a unit.</exception>
    public static Roster Read(string name, IReadOnlyList<Grid> grids)
    {
        List<(Grid Grid, RosterColumns Columns)> sheets =
            [.. grids.Select(grid => (grid, RosterColumns.In(grid))).Where(pair => pair.Item2 is not null).Select(pair => (pair.grid, pair.Item2!))];
        if (sheets.Count == 0)
        {
            throw new ReviewInputException(name, NoUnits);
        }

        var reader = new RosterReader(sheets.Exists(sheet => sheet.Columns.HasProjects));
        sheets.ForEach(sheet => reader.ReadSheet(sheet.Grid, sheet.Columns));
        return reader._inOrder.Count > 0
            ? new Roster([.. reader._inOrder.Select(unit => unit.ToUnit())], reader._hasProjects)
            : throw new ReviewInputException(name, Empty);
    }

    private void ReadSheet(Grid grid, RosterColumns columns)
    {
        RosterDraft? above = null;
        foreach (var row in grid.RowsBetween(columns.Row + 1, int.MaxValue))
        {
            if (row.Cells.Any(cell => Is(Sums, cell.Text)))
            {
                continue;
            }

            var project = new RosterProject(CodeAt(columns.ProjectCode), TextAt(columns.ProjectName) ?? string.Empty);
            var hasProject = project.Code is not null || project.Name.Length > 0;
            var named = UnitOf(CodeAt(columns.UnitCode), TextAt(columns.UnitName));
            above = named ?? above;
            if (above is not null && (named is not null || hasProject))
            {
                Add(above, hasProject ? project : null);
            }

            string? TextAt(int? column) => column is { } there && grid.At(row.Number, there) is { } cell ? OneLine.Of(cell.Text) : null;

            // A code that has lost its last digits tells nothing.
            string? CodeAt(int? column) => column is { } there && grid.At(row.Number, there) is { HasLostDigits: false } cell ? OneLine.Of(cell.Text) : null;
        }
    }

    private void Add(RosterDraft unit, RosterProject? project)
    {
        if (project is null ? _hasProjects : IsOverall(project))
        {
            unit.ExpectsOverall = true;
        }
        else if (project is not null)
        {
            unit.Add(project);
        }
    }

    private static bool IsOverall(RosterProject project) =>
        project.Code is null && Array.Exists(Overall, word => project.Name.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    // A unit is known by its code, and by its name where it has none.
    private RosterDraft? UnitOf(string? code, string? name)
    {
        if ((code ?? name) is not { } either)
        {
            return null;
        }

        var key = code is not null ? $"#{NameText.KeyOf(code)}" : NameText.KeyOfUnit(either);
        if (!_units.TryGetValue(key, out var unit))
        {
            _units.Add(key, unit = new RosterDraft(code ?? NameText.CodeOfUnit(either), name ?? either));
            _inOrder.Add(unit);
        }

        return unit;
    }

    private static bool Is(string[] words, string text) => Array.Exists(words, word => NameText.KeyOf(text).Equals(word, StringComparison.OrdinalIgnoreCase));
}
