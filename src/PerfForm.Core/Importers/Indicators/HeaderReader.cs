using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Headers;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Text;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Importers.Indicators;

/// <summary>
/// Finds the headers of indicator tables: a row in which at least two of level, name and value are headed, with the cells that are merged
/// down beside it, a second row under it, and the row above it where that heads the columns of a list.
/// </summary>
internal sealed class HeaderReader
{
    private const int FewestTelling = 2;
    private const int FewestColumns = 4;
    private const int LongestHeader = 20;

    // A row of thousands of cells heads no table that a person filled in.
    private const int MostCells = 2_000;

    private readonly FormWords _vocabulary;
    private readonly ListCaptions _lists;
    private readonly TransposedHeader _transposed;
    private readonly ColumnContents _contents;
    private readonly HeaderRoles _roles;
    private readonly SecondHeaderRow _second;
    private readonly LevelsAbove _levels;
    private readonly CardHeader _cards;

    /// <summary>Reads by a vocabulary.</summary>
    public HeaderReader(FormWords vocabulary)
    {
        _vocabulary = vocabulary;
        _lists = new ListCaptions(vocabulary);
        _transposed = new TransposedHeader(vocabulary);
        _contents = new ColumnContents(vocabulary);
        _roles = new HeaderRoles(vocabulary);
        _second = new SecondHeaderRow(vocabulary, _roles);
        _levels = new LevelsAbove(vocabulary);
        _cards = new CardHeader(vocabulary);
    }

    /// <summary>The headers of a sheet, from the top.</summary>
    public List<IndicatorHeader> ReadAll(Grid grid)
    {
        var headers = new List<IndicatorHeader>();
        foreach (var row in grid.Rows)
        {
            // The second row of a header is none of its own.
            if ((headers.Count > 0 && row.Number < headers[^1].FirstDataRow) || Read(grid, row) is not { } header)
            {
                continue;
            }

            headers.Add(headers.Count > 0 && IsOnNextPage(grid, header, headers[^1]) ? header with { IsRepeated = true } : header);
        }

        return headers.Count == 0 && grid.HasTrueColumns && (_cards.Find(grid) ?? _transposed.Find(grid)) is { } only ? [only] : headers;
    }

    // 第1页 共2页 or 续上表 above the same headers once more.
    private static bool IsOnNextPage(Grid grid, IndicatorHeader header, IndicatorHeader before) =>
        grid.Row(header.FirstRow - 1) is [var line]
        && TextFolding.FoldWithoutSpace(line.Text).Trim('(', ')') is ['第', .., '页'] or ['续', .., '表'] or "续"
        && header.Columns.Select(column => column.Header.Text).SequenceEqual(before.Columns.Select(column => column.Header.Text), StringComparer.Ordinal);

    private IndicatorHeader? Read(Grid grid, GridRow row)
    {
        if (row.Cells.Count > MostCells)
        {
            return null;
        }

        if (!row.Cells.Any(cell => MayTell(_vocabulary.Header(cell.Text))) && !StandsOverLevels(grid, row))
        {
            return null;
        }

        if (_cards.IsOfCard(row))
        {
            return null;
        }

        // With one header known, the others in the row are known by what they are made of too. Unknown columns in front are no part of the table.
        List<Cell> cells = [.. row.Cells.Concat(grid.MergedInto(row.Number)).Except(OfTasks(grid, row)).OrderBy(cell => cell.Address.Column)];
        var firstColumn = _lists.EndOfPanel(grid, row, cells);
        cells.RemoveAll(cell => cell.Address.Column < firstColumn);
        var isList = _lists.IsList(cells);
        var headed = WithBlockOverLevels(grid, cells, ColumnsIn(cells, isList));
        var labelled = _contents.WithLabels(grid, row.Number + 1, headed);
        var isBehindData = labelled.TakeWhile(column => column.Role == HeaderRole.Unknown).Any(column => _vocabulary.IsLevel(column.Header.Text));
        List<HeaderColumn> columns = [.. labelled.SkipWhile(column => StandsBefore(column, isList || isBehindData))];
        if (IndicatorHeader.CountTelling(columns) < FewestTelling)
        {
            return null;
        }

        var captions = _lists.CaptionsIn(grid, row, cells);
        var (below, bottom) = _second.Find(grid, row.Number, columns);
        columns = below.Count > 0 ? _contents.WithLabels(grid, bottom + 1, _second.Parted(columns, below)) : columns;
        var parts = _lists.PartsOf(grid, row.Number, captions, columns);
        var upper = captions.FindAll(caption => parts.Exists(part => caption.Area.CoversColumn(part.Address.Column)));
        captions = [.. captions.Except(upper), .. parts];
        bottom = parts.Count > 0 ? Math.Max(bottom, parts[0].Address.Row) : bottom;
        var numbers = ColumnNumbers.In(grid, bottom + 1);
        var first = numbers.Count > 0 ? bottom + 2 : bottom + 1;
        var levels = grid.HasTrueColumns ? _levels.In(grid, row.Number, columns) : [];
        List<Cell> further =
        [
            .. levels,
            .. numbers,
            .. upper,
            .. columns.Select(column => column.Parent).OfType<Cell>().Distinct(),
            .. UpperRow(grid, levels is [.., var top] ? top.Address.Row : row.Number, columns),
        ];
        columns = _contents.WithTrueValues(grid, first, _contents.WithNamesAndValues(grid, first, columns));
        columns = _contents.WithMargins(grid, first, columns);
        return new IndicatorHeader(row.Number, columns, first) { Captions = captions, Further = further, LevelsAbove = levels, FirstColumn = firstColumn };
    }

    // 年度主要任务 ∥ 年度绩效指标, each over the headers of its own table.
    private IEnumerable<Cell> OfTasks(Grid grid, GridRow row)
    {
        var blocks = grid.Row(row.Number - 1).Where(cell => cell.Area.Columns > 1).ToList();
        var tasks = blocks.Find(cell => _vocabulary.Caption(cell.Text) == CaptionRole.TaskBlock);
        return tasks is not null && blocks.Exists(cell => _vocabulary.Caption(cell.Text) == CaptionRole.IndicatorBlock)
            ? row.Cells.Where(cell => tasks.Area.CoversColumn(cell.Address.Column))
            : [];
    }

    private static bool MayTell(HeaderRole? role) => role == HeaderRole.NameOrExplanation || IndicatorHeader.IsTelling(role);

    // Short texts, none of them a level, over 产出指标 | 数量指标: a header, whatever it says.
    private bool StandsOverLevels(Grid grid, GridRow row) =>
        row.Cells.Count >= FewestColumns
        && row.Cells.All(IsHeaderLike)
        && row.Cells.Any(cell => grid.At(cell.Area.Last.Row + 1, cell.Address.Column) is { } below && _vocabulary.FirstLevel(below.Text) is not null)
        && row.Cells.Any(cell => grid.At(cell.Area.Last.Row + 1, cell.Address.Column) is { } below && _vocabulary.SecondLevel(below.Text) is not null);

    private bool IsHeaderLike(Cell cell) =>
        cell is { Kind: CellKind.Text, Text.Length: <= LongestHeader } && !_vocabulary.IsLevel(cell.Text) && cell.Text.Any(char.IsLetter);

    // The label of the block, merged down beside it, and in a list the captions of its columns.
    private static bool StandsBefore(HeaderColumn column, bool isList) =>
        column.Role == HeaderRole.Unknown && (isList || column.Header.Area.Rows > HeaderRoles.MostHeaderRows);

    private List<HeaderColumn> ColumnsIn(List<Cell> cells, bool isList)
    {
        var columns = new List<HeaderColumn>();
        var hasGrades = cells.Count(cell => _vocabulary.IsGrade(cell.Text)) > 1;
        foreach (var cell in cells)
        {
            if (hasGrades && _vocabulary.IsGrade(cell.Text))
            {
                columns.Add(new HeaderColumn(HeaderRole.Grade, cell) { Evidence = LayoutEvidence.KnownWord });
            }
            else if (_roles.RoleOf(cell) is { } role && !(isList && _lists.IsListCaption(cell)))
            {
                columns.Add(new HeaderColumn(_roles.WithoutDoubt(role, cell, columns), cell) { Evidence = _roles.EvidenceOf(cell) });
            }
            else if (_vocabulary.Caption(cell.Text) is null
                || HeadsHalf(cell, columns)
                || (!isList && (IsField(cell) || columns.Exists(column => column.Role == HeaderRole.Name))))
            {
                columns.Add(new HeaderColumn(HeaderRole.Unknown, cell) { Evidence = LayoutEvidence.Shape });
            }
        }

        return WithPastResults(WithOneUnit(WithNameOfTree(cells, columns)));
    }

    // 2024年实际完成值 beside 2025年指标值 is no result of what is declared.
    private List<HeaderColumn> WithPastResults(List<HeaderColumn> columns)
    {
        var year = columns.Where(column => column.Role == HeaderRole.Value).Select(YearOf).Max();
        return columns.ConvertAll(column => column.Role == HeaderRole.Result && (_vocabulary.IsPast(column.Header.Text) || YearOf(column) < year)
            ? column with { Role = HeaderRole.Interim }
            : column);
    }

    private static int? YearOf(HeaderColumn column) => LabelText.Of(column.Header.Text)?.Year;

    // 绩效指标 | 指标名称 over 数量指标: the block's label heads the levels.
    private List<HeaderColumn> WithBlockOverLevels(Grid grid, List<Cell> cells, List<HeaderColumn> columns) =>
        cells is [{ Area.Rows: <= HeaderRoles.MostHeaderRows } block, ..]
        && _vocabulary.Caption(block.Text) == CaptionRole.IndicatorBlock
        && !columns.Exists(column => column.Header == block || column.Role is HeaderRole.Level1 or HeaderRole.Level2)
        && _contents.HoldsLevels(grid, block)
            ? [new HeaderColumn(HeaderRole.Level2, block) { Evidence = LayoutEvidence.ContentBelow }, .. columns]
            : columns;

    // 单位 in front of the levels is who hands the form in, where 计量单位 stands behind the values.
    private static List<HeaderColumn> WithOneUnit(List<HeaderColumn> columns)
    {
        var table = columns.FindIndex(column => IndicatorHeader.IsTelling(column.Role));
        var isBehind = columns.FindLastIndex(column => column.Role == HeaderRole.MeasureUnit) > table;
        return table < 0 || !isBehind
            ? columns
            : columns.Select((column, at) => at < table && column.Role == HeaderRole.MeasureUnit ? column with { Role = HeaderRole.Unknown } : column).ToList();
    }

    // 序号 | 绩效指标 | 指标值: in a table without levels, 绩效指标 heads the names.
    private List<HeaderColumn> WithNameOfTree(List<Cell> cells, List<HeaderColumn> columns)
    {
        var isTree = columns.Exists(column => column.Role == HeaderRole.Value)
            && !columns.Exists(column => column.Role is HeaderRole.Name or HeaderRole.Level1 or HeaderRole.Level2);
        return isTree && cells.Find(HeadsNames) is { } name
            ? [
                .. columns.Where(column => column.Header != name)
                    .Append(new HeaderColumn(HeaderRole.Name, name) { Evidence = LayoutEvidence.HeaderBeside })
                    .OrderBy(column => column.Header.Address.Column),
            ]
            : columns;
    }

    private bool HeadsNames(Cell cell) =>
        _vocabulary.Caption(cell.Text) == CaptionRole.IndicatorBlock && cell.Area.Rows <= HeaderRoles.MostHeaderRows;

    // 部门职责 in front of the levels: a column, unless it is merged down beside the whole table.
    private bool IsField(Cell cell) => _vocabulary.Caption(cell.Text) == CaptionRole.Field && cell.Area.Rows <= HeaderRoles.MostHeaderRows;

    // 项目总体绩效指标 ∥ 2025年度绩效指标, each over 三级指标 | 指标值 of its half; 绩效指标 or 绩效目标 over names.
    private bool HeadsHalf(Cell cell, List<HeaderColumn> before) =>
        _vocabulary.Caption(cell.Text) is CaptionRole.IndicatorBlock or CaptionRole.GoalAny or CaptionRole.GoalAnnual or CaptionRole.GoalTerm
        && (before.Exists(column => column.Role is HeaderRole.Level1 or HeaderRole.Level2) || (before.Count > 0 && HeadsNames(cell)));

    // 年度绩效指标 ∥ 中期绩效指标 over the columns of each half.
    private List<Cell> UpperRow(Grid grid, int row, List<HeaderColumn> columns) =>
        [
            .. grid.Row(row - 1).Where(cell =>
                _vocabulary.Caption(cell.Text) == CaptionRole.IndicatorBlock
                && columns.Exists(column => cell.Area.CoversColumn(column.Header.Address.Column))),
        ];
}
