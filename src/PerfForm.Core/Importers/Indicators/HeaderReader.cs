using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Headers;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Targets;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Importers.Indicators;

/// <summary>
/// Finds the headers of indicator tables: a row in which at least two of level, name and value are headed, with the cells that are merged
/// down beside it, a second row under it, and the row above it where that heads the columns of a list.
/// </summary>
internal sealed class HeaderReader(FormWords vocabulary)
{
    private const int FewestTelling = 2;
    private const int FewestColumns = 4;
    private const int LongestHeader = 20;
    private const int MostHeaderRows = 3;

    private readonly ListCaptions _lists = new(vocabulary);
    private readonly TransposedHeader _transposed = new(vocabulary);
    private readonly ColumnContents _contents = new(vocabulary);
    private readonly TargetParser _targets = new(vocabulary.Targets);

    /// <summary>The headers of a sheet, from the top.</summary>
    public List<IndicatorHeader> ReadAll(Grid grid)
    {
        List<IndicatorHeader> headers = [.. grid.Rows.Select(row => Read(grid, row)).OfType<IndicatorHeader>()];
        return headers.Count == 0 && grid.HasTrueColumns && _transposed.Find(grid) is { } transposed ? [transposed] : headers;
    }

    private IndicatorHeader? Read(Grid grid, GridRow row)
    {
        if (!row.Cells.Any(cell => IndicatorHeader.IsTelling(vocabulary.Header(cell.Text))) && !StandsOverLevels(grid, row))
        {
            return null;
        }

        // With one header known, the others in the row are known by what they are made of too. Unknown columns in front are no part of the table.
        List<Cell> cells = [.. row.Cells.Concat(grid.MergedInto(row.Number)).OrderBy(cell => cell.Address.Column)];
        var isList = _lists.IsList(cells);
        List<HeaderColumn> columns =
            [.. _contents.WithLabels(grid, row.Number + 1, ColumnsIn(cells)).SkipWhile(column => StandsBefore(column, isList))];
        if (IndicatorHeader.CountTelling(columns) < FewestTelling)
        {
            return null;
        }

        var captions = _lists.CaptionsIn(grid, row, cells);
        var (below, bottom) = SecondRow(grid, row.Number, columns);
        columns = WithSecondRow(columns, below);
        var parts = _lists.PartsOf(grid, row.Number, captions, columns);
        var upper = captions.FindAll(caption => parts.Exists(part => caption.Area.CoversColumn(part.Address.Column)));
        captions = [.. captions.Except(upper), .. parts];
        bottom = parts.Count > 0 ? Math.Max(bottom, parts[0].Address.Row) : bottom;
        var numbers = ColumnNumbers.In(grid, bottom + 1);
        var first = numbers.Count > 0 ? bottom + 2 : bottom + 1;
        List<Cell> further =
        [
            .. numbers,
            .. upper,
            .. columns.Select(column => column.Parent).OfType<Cell>().Distinct(),
            .. UpperRow(grid, row.Number, columns),
        ];
        return new IndicatorHeader(row.Number, _contents.WithNamesAndValues(grid, first, columns), first) { Captions = captions, Further = further };
    }

    // Short texts, none of them a level, over 产出指标 | 数量指标: a header, whatever it says.
    private bool StandsOverLevels(Grid grid, GridRow row) =>
        row.Cells.Count >= FewestColumns
        && row.Cells.All(IsHeaderLike)
        && row.Cells.Any(cell => grid.At(cell.Area.Last.Row + 1, cell.Address.Column) is { } below && vocabulary.FirstLevel(below.Text) is not null)
        && row.Cells.Any(cell => grid.At(cell.Area.Last.Row + 1, cell.Address.Column) is { } below && vocabulary.SecondLevel(below.Text) is not null);

    private bool IsHeaderLike(Cell cell) =>
        cell is { Kind: CellKind.Text, Text.Length: <= LongestHeader } && !vocabulary.IsLevel(cell.Text) && cell.Text.Any(char.IsLetter);

    // The label of the block, merged down beside it, and in a list the captions of its columns.
    private static bool StandsBefore(HeaderColumn column, bool isList) =>
        column.Role == HeaderRole.Unknown && (isList || column.Header.Area.Rows > MostHeaderRows);

    private List<HeaderColumn> ColumnsIn(List<Cell> cells)
    {
        var columns = new List<HeaderColumn>();
        var isList = _lists.IsList(cells);
        foreach (var cell in cells)
        {
            if (RoleOf(cell) is { } role && !(isList && _lists.IsListCaption(cell)))
            {
                columns.Add(new HeaderColumn(WithoutDoubt(role, columns), cell) { Evidence = EvidenceOf(cell) });
            }
            else if (vocabulary.Caption(cell.Text) is null
                || HeadsHalf(cell, columns)
                || (!isList && (IsField(cell) || columns.Exists(column => column.Role == HeaderRole.Name))))
            {
                columns.Add(new HeaderColumn(HeaderRole.Unknown, cell) { Evidence = LayoutEvidence.Shape });
            }
        }

        return columns;
    }

    // 部门职责 in front of the levels: a column, unless it is merged down beside the whole table.
    private bool IsField(Cell cell) => vocabulary.Caption(cell.Text) == CaptionRole.Field && cell.Area.Rows <= MostHeaderRows;

    // 项目总体绩效指标 ∥ 2025年度绩效指标, each over 三级指标 | 指标值 of its half; 绩效指标 or 绩效目标 over names.
    private bool HeadsHalf(Cell cell, List<HeaderColumn> before) =>
        vocabulary.Caption(cell.Text) is CaptionRole.IndicatorBlock or CaptionRole.GoalAny or CaptionRole.GoalAnnual or CaptionRole.GoalTerm
        && before.Exists(column => column.Role is HeaderRole.Level1 or HeaderRole.Level2);

    private LayoutEvidence EvidenceOf(Cell cell)
    {
        if (vocabulary.Header(cell.Text) is null)
        {
            return LayoutEvidence.Ending;
        }

        return vocabulary.IsUsers(cell.Text) ? LayoutEvidence.UserWord : LayoutEvidence.KnownWord;
    }

    private HeaderRole? RoleOf(Cell cell)
    {
        if (vocabulary.Header(cell.Text) is { } known)
        {
            return known;
        }

        // 分解目标及考核指标, merged down beside the whole table, heads no column.
        if (vocabulary.Caption(cell.Text) is not null and not CaptionRole.Field || cell.Area.Rows > MostHeaderRows)
        {
            return null;
        }

        return vocabulary.IsPast(cell.Text) ? HeaderRole.Interim : vocabulary.HeaderOfUnknown(cell.Text);
    }

    // 指标内容 is the name, unless 三级指标 stands before it: then it explains.
    private static HeaderRole WithoutDoubt(HeaderRole role, List<HeaderColumn> before)
    {
        if (role != HeaderRole.NameOrExplanation)
        {
            return role;
        }

        var last = before.FindLast(column => column.Role is HeaderRole.Name or HeaderRole.Level2);
        return last?.Role == HeaderRole.Name ? HeaderRole.Explanation : HeaderRole.Name;
    }

    // 年度绩效指标 ∥ 中期绩效指标 over the columns of each half.
    private List<Cell> UpperRow(Grid grid, int row, List<HeaderColumn> columns) =>
        [
            .. grid.Row(row - 1).Where(cell =>
                vocabulary.Caption(cell.Text) == CaptionRole.IndicatorBlock
                && columns.Exists(column => cell.Area.CoversColumn(column.Header.Address.Column))),
        ];

    // The second row of the header, and the header's last row.
    private (List<Cell> Cells, int Bottom) SecondRow(Grid grid, int row, List<HeaderColumn> columns)
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
            && vocabulary.Header(cell.Text) is not (HeaderRole.Level1 or HeaderRole.Level2 or HeaderRole.Name)
            && cell.Kind == CellKind.Text
            && !TargetParser.IsMeasurable(_targets.Parse(cell.Text)));

    private static HeaderColumn? ParentOf(Cell below, List<HeaderColumn> columns) =>
        columns.FindLast(column => column.Header.Address.Column <= below.Address.Column && column.Header.Area.Last.Row < below.Address.Row);

    private List<HeaderColumn> WithSecondRow(List<HeaderColumn> columns, List<Cell> below)
    {
        if (below.Count == 0)
        {
            return columns;
        }

        var parents = below.Select(cell => ParentOf(cell, columns)).ToHashSet();
        var hasValue = below.Exists(cell => RoleOf(cell) == HeaderRole.Value);
        var hasGrades = below.Count(cell => vocabulary.IsGrade(cell.Text)) > 1;
        var unknown = below.Count(cell => RoleOf(cell) is null);
        var children = below.Select(cell =>
        {
            var parent = ParentOf(cell, columns);
            var isValue = parent?.Role == HeaderRole.Value && !hasValue && !hasGrades && RoleOf(cell) is null;
            var role = hasGrades && vocabulary.IsGrade(cell.Text) ? HeaderRole.Grade
                : parent?.Role == HeaderRole.Interim ? HeaderRole.Interim
                : RoleOf(cell) ?? HeaderRole.Unknown;
            return new HeaderColumn(isValue ? HeaderRole.Value : role, cell)
            {
                Parent = parent?.Header,
                Evidence = isValue ? LayoutEvidence.HeaderBeside : EvidenceOf(cell),
                IsRecipient = isValue && unknown > 1,
            };
        });
        return [.. columns.Where(column => !parents.Contains(column)).Concat(children).OrderBy(column => column.Header.Address.Column)];
    }
}
