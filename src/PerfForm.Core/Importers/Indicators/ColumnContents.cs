using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Headers;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Importers.Indicators;

/// <summary>
/// Tells columns by what they hold, where words do not: level labels, signs and units of measure, then names, then values. Each is looked for
/// only where no header says it.
/// </summary>
internal sealed class ColumnContents(FormWords vocabulary)
{
    // So many rows tell what a column holds.
    private const int RowsToTry = 8;
    private const int LongestHeader = 20;
    private const int FewestNames = 2;

    // Cells enough, and all of them but a quarter, to say the contrary of the header.
    private const int FewestTelling = 4;
    private const int ShortestSentence = 4;
    private const int ClearParts = 4;

    // 产出指标 over the width of the table is in no column.
    private const int MostColumnsOfCell = 2;

    // Looked for in this order where a header says nothing.
    private static readonly HeaderRole[] Labels = [HeaderRole.Horizon, HeaderRole.MeasureUnit, HeaderRole.Level1, HeaderRole.Level2];

    private readonly ColumnKinds _kinds = new(vocabulary);

    /// <summary>The columns, with those of labels, signs and units known.</summary>
    /// <param name="grid">The sheet.</param>
    /// <param name="firstRow">The first row under the header.</param>
    /// <param name="columns">The columns as their headers name them.</param>
    public List<HeaderColumn> WithLabels(Grid grid, int firstRow, List<HeaderColumn> columns) => WithBothLevels(grid, firstRow, columns.ConvertAll(column =>
        HoldsTypes(grid, firstRow, column) ? column with { Role = HeaderRole.Further, Evidence = LayoutEvidence.ContentBelow }
        : IsDoubtful(column)
            && !vocabulary.IsLevel(column.Header.Text)
            && LabelsIn(grid, firstRow, column) is { } role
            && !columns.Exists(other => other.Role == role)
        ? column with { Role = role, Evidence = LayoutEvidence.ContentBelow }
        : column));

    // 指标分类, merged over 产出指标 | 数量指标, heads both levels.
    private List<HeaderColumn> WithBothLevels(Grid grid, int firstRow, List<HeaderColumn> columns)
    {
        var at = columns.FindIndex(column => column.Role == HeaderRole.Level1 && column.Header.Area.Columns > 1);
        if (at < 0 || columns.Exists(column => column.Role == HeaderRole.Level2))
        {
            return columns;
        }

        var header = columns[at].Header;
        var lastColumn = new CellRange(header.Address with { Column = header.Area.Last.Column }, header.Area.Last);
        var second = new HeaderColumn(HeaderRole.Level2, header with { Area = lastColumn }) { Evidence = LayoutEvidence.ContentBelow };
        if (_kinds.IsMost(HeaderRole.Level2, [.. CellsUnder(grid, firstRow, second).Distinct()]))
        {
            columns.Insert(at + 1, second);
        }

        return columns;
    }

    /// <summary>The columns, with the name and the values known: no header says 三级指标 over short texts that differ, or 指标值 over measures.</summary>
    /// <inheritdoc cref="WithLabels"/>
    public List<HeaderColumn> WithNamesAndValues(Grid grid, int firstRow, List<HeaderColumn> columns) =>
        WithValues(grid, firstRow, WithNames(grid, firstRow, columns));

    // 指标分类 may head anything; so may a header that is only made of known parts.
    private static bool IsDoubtful(HeaderColumn column) =>
        column.Header.Text.Length <= LongestHeader
        && (column.Role is HeaderRole.Unknown or HeaderRole.Further or HeaderRole.Direction || column.Evidence == LayoutEvidence.Ending);

    // 性质 over 定量 and 定性 alone heads types; over ≥ and 定性 it heads signs.
    private bool HoldsTypes(Grid grid, int firstRow, HeaderColumn column) =>
        column.Role == HeaderRole.Sign
        && CellsUnder(grid, firstRow, column).Distinct().ToList() is { Count: > 1 } cells
        && cells.TrueForAll(cell => vocabulary.Targets.IsType(cell.Text));

    // 指标大类 | 指标小类 over 产出指标 | 数量指标: a column of level labels is one, whatever its header says; so are columns of signs and of units.
    private HeaderRole? LabelsIn(Grid grid, int firstRow, HeaderColumn column)
    {
        var labels = CellsUnder(grid, firstRow, column).Distinct().ToList();
        return _kinds.IsMost(HeaderRole.Sign, labels) && labels.Exists(label => vocabulary.Targets.IsSign(label.Text))
            ? HeaderRole.Sign
            : Labels.Where(role => _kinds.IsMost(role, labels)).Cast<HeaderRole?>().FirstOrDefault();
    }

    // Behind the levels and before the values: the first column whose texts differ and are no measures.
    private List<HeaderColumn> WithNames(Grid grid, int firstRow, List<HeaderColumn> columns)
    {
        if (columns.Exists(column => column.Role == HeaderRole.Name))
        {
            return columns;
        }

        var level = columns.FindLastIndex(column => column.Role is HeaderRole.Level1 or HeaderRole.Level2);
        var value = columns.FindIndex(column => column.Role is HeaderRole.Value or HeaderRole.Sign);
        var name = columns.FindIndex(level + 1, column => column.Role == HeaderRole.Unknown && HoldsNames(grid, firstRow, column));

        // 二级指标 | 绩效指标 | 指标值 | 一级指标
        if (name < 0 && value > 0 && level > value)
        {
            name = columns.FindIndex(0, value, column => column.Role == HeaderRole.Unknown && HoldsNames(grid, firstRow, column));
        }

        return level < 0 || name < 0 || (value >= 0 && name > value)
            ? columns
            : [.. columns.Select((column, at) => at == name ? column with { Role = HeaderRole.Name, Evidence = LayoutEvidence.ContentBelow } : column)];
    }

    private bool HoldsNames(Grid grid, int firstRow, HeaderColumn column)
    {
        var cells = CellsUnder(grid, firstRow, column).Distinct().ToList();
        return cells.Count >= FewestNames
            && cells.Select(cell => cell.Text).Distinct(StringComparer.Ordinal).Count() * 2 > cells.Count
            && _kinds.IsMost(HeaderRole.Name, cells);
    }

    // Where no header says 指标值, columns that hold measures are the values; several are those of a recipient each.
    private List<HeaderColumn> WithValues(Grid grid, int firstRow, List<HeaderColumn> columns)
    {
        // 三年总目标 | 2025年 | 2026年 | 2027年: of the years, which are this form's the year tells.
        columns = columns.ConvertAll(column =>
            column.Role == HeaderRole.Unknown && LabelText.IsYear(column.Header.Text) && HoldsMeasures(grid, firstRow, column)
                ? column with { Role = HeaderRole.Value, Evidence = LayoutEvidence.MeasuresBelow }
                : column);
        var hasValue = columns.Exists(column => column.Role is HeaderRole.Value or HeaderRole.Grade);
        if (hasValue && columns.Count(column => column.Role == HeaderRole.Sign) < 2)
        {
            return columns;
        }

        // 运算符号 | 指标值内容: what stands behind the sign is the value, in each half.
        var behind = Enumerable.Range(1, Math.Max(0, columns.Count - 1))
            .Where(at => columns[at - 1].Role == HeaderRole.Sign && columns[at].Role is HeaderRole.Unknown or HeaderRole.Explanation)
            .ToList();
        if (behind.Count > 0 || hasValue)
        {
            behind.ForEach(at => columns[at] = columns[at] with { Role = HeaderRole.Value, Evidence = LayoutEvidence.HeaderBeside });
            return columns;
        }

        var name = columns.FindIndex(column => column.Role == HeaderRole.Name);
        var measured = columns
            .Where((column, at) => name >= 0 && at > name && column.Role == HeaderRole.Unknown && HoldsMeasures(grid, firstRow, column))
            .ToList();
        return columns.ConvertAll(column =>
            measured.Contains(column)
                ? column with { Role = HeaderRole.Value, Evidence = LayoutEvidence.MeasuresBelow, IsRecipient = measured.Count > 1 }
                : column);
    }

    private bool HoldsMeasures(Grid grid, int firstRow, HeaderColumn column) =>
        _kinds.IsMost(HeaderRole.Value, [.. CellsUnder(grid, firstRow, column)]);

    /// <summary>The columns, with the values where they are: 指标内涵 | 年度目标值 over ≥3万块 | 以系统流水计 are the other way round.</summary>
    /// <inheritdoc cref="WithLabels"/>
    public List<HeaderColumn> WithTrueValues(Grid grid, int firstRow, List<HeaderColumn> columns)
    {
        if (columns.FindAll(column => column.Role == HeaderRole.Value) is not [var value]
            || !HoldsAlmostOnly(value, cell => !_kinds.IsMeasure(cell) && cell.Text.Length >= ShortestSentence))
        {
            return columns;
        }

        var holding = columns.FindAll(column => column.Role == HeaderRole.Explanation && HoldsAlmostOnly(column, _kinds.IsSignedOrCounted));
        return holding is not [var other]
            ? columns
            : columns.ConvertAll(column => column == other ? column with { Role = HeaderRole.Value, Evidence = LayoutEvidence.MeasuresBelow }
                : column == value ? column with { Role = other.Role, Evidence = LayoutEvidence.HeaderBeside }
                : column);

        bool HoldsAlmostOnly(HeaderColumn column, Predicate<Cell> isSo)
        {
            var cells = CellsUnder(grid, firstRow, column).Distinct().ToList();
            return cells.Count >= FewestTelling && cells.Count(cell => !isSo(cell)) * ClearParts <= cells.Count;
        }
    }

    /// <summary>The columns, with the margin of each that was known by what it holds.</summary>
    /// <inheritdoc cref="WithLabels"/>
    public List<HeaderColumn> WithMargins(Grid grid, int firstRow, List<HeaderColumn> columns) => columns.ConvertAll(column =>
        column.Evidence is LayoutEvidence.ContentBelow or LayoutEvidence.MeasuresBelow
            ? column with { Margin = _kinds.MarginOf(column.Role, [.. CellsUnder(grid, firstRow, column).Distinct()]) }
            : column);

    /// <summary>Whether most of what stands under a cell are labels of the second level.</summary>
    public bool HoldsLevels(Grid grid, Cell header) =>
        _kinds.IsMost(HeaderRole.Level2, [.. CellsUnder(grid, header.Area.Last.Row + 1, new HeaderColumn(HeaderRole.Unknown, header)).Distinct()]);

    private static IEnumerable<Cell> CellsUnder(Grid grid, int firstRow, HeaderColumn column) =>
        grid.RowsBetween(firstRow, firstRow + RowsToTry - 1).Select(row => grid.At(row.Number, column.Header.Address.Column))
            .OfType<Cell>()
            .Where(cell => cell.Area.Columns <= Math.Max(column.Header.Area.Columns, MostColumnsOfCell));
}
