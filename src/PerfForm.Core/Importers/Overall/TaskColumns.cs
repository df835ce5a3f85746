using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Captions;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Text;

namespace PerfForm.Core.Importers.Overall;

/// <summary>The columns of the table of main tasks, by its one or two header rows.</summary>
/// <param name="LastHeaderRow">The row before the first task.</param>
/// <param name="Name">The column of 任务名称.</param>
/// <param name="Content">The column of 主要内容; null for none.</param>
/// <param name="Money">The columns of amounts.</param>
/// <param name="MoneyUnit">The unit that the header, or a line above it, declares; null for none.</param>
internal sealed record TaskColumns(int LastHeaderRow, int Name, int? Content, IReadOnlyList<AmountColumn> Money, Sourced<string>? MoneyUnit)
{
    private const int LongestHeader = 20;
    private const int MostHeaderRows = 2;

    /// <summary>Columns that the model has no key for: 对应项目, 完成时限.</summary>
    public IReadOnlyList<Cell> Further { get; init; } = [];

    /// <summary>The row of the header, the upper one of two, or of the heading right above it.</summary>
    public int FirstHeaderRow { get; init; }

    /// <summary>Where another table stands in the same rows, the columns that are this one's.</summary>
    public required ColumnSpan Span { get; init; }

    /// <summary>Whether that other table is one of indicators.</summary>
    public bool IsBesideIndicators(FormReading reading) => reading.Area.Headers.Any(header =>
        header.Row >= FirstHeaderRow && header.Row <= LastHeaderRow && !Span.Holds(header.FirstTellingColumn));

    /// <summary>The rightmost column that it has, as far as the model has a key for it.</summary>
    public int LastColumn => Math.Max(Content ?? Name + 1, Money.Count > 0 ? Money[^1].Column : 0);

    /// <summary>The leftmost column of the table.</summary>
    public int First => Math.Min(Name, Content ?? Name);

    /// <summary>Finds and claims the header; null where the form has no such table.</summary>
    public static TaskColumns? Find(FormReading reading)
    {
        foreach (var row in reading.Area.HeadRows)
        {
            var span = SpanIn(reading, row.Number);
            var cells = span.In(reading.FreeRow(row.Number));
            if ((ByWords(reading, cells) ?? BesideBlock(reading, cells)) is { } header)
            {
                return Build(reading, header, span);
            }
        }

        // Below the indicators, and beside them, only a header by its own words is one.
        foreach (var row in reading.Area.RowsBelowHeaders)
        {
            var span = SpanIn(reading, row.Number);
            if (ByWords(reading, span.In(reading.FreeRow(row.Number))) is { } header)
            {
                return Build(reading, header, span);
            }
        }

        return null;
    }

    // 年度主要任务 | 部门预算资金, or 年度绩效指标 in front of it or behind, each over a table of its own.
    private static ColumnSpan SpanIn(FormReading reading, int row)
    {
        List<Cell> blocks = [.. reading.Grid.Row(row - 1).Where(cell => cell.Area.Columns > 1)];
        var tasks = blocks.FindIndex(cell => reading.Vocabulary.SureCaption(cell.Text) == CaptionRole.TaskBlock);
        return new ColumnSpan(
            tasks > 0 && IsOtherTable(blocks[tasks - 1]) ? blocks[tasks].Address.Column : 0,
            tasks >= 0 && tasks + 1 < blocks.Count && IsOtherTable(blocks[tasks + 1]) ? blocks[tasks + 1].Address.Column : int.MaxValue);

        bool IsOtherTable(Cell block) => reading.Vocabulary.SureCaption(block.Text) is CaptionRole.MoneyBlock or CaptionRole.IndicatorBlock;
    }

    // 任务名称 | 主要内容 | 预算金额
    private static HeaderCells? ByWords(FormReading reading, List<Cell> cells)
    {
        var content = cells.Find(cell => RoleOf(reading, cell) == HeaderRole.TaskContent);

        // 主要任务, merged down beside 任务名称 | 任务内容, is the label of the table.
        var names = cells.FindAll(cell => RoleOf(reading, cell) == HeaderRole.Task || reading.Vocabulary.SureCaption(cell.Text) == CaptionRole.TaskBlock);
        var name = names.Count > 1 ? names[1] : names.FirstOrDefault();
        if (name is null && content is not null && cells.Exists(cell => RoleOf(reading, cell) == HeaderRole.TaskMoney))
        {
            // 工作活动 | 活动内容 | 预算金额: with content and money known, what stands in front is the name.
            name = cells.FindLast(cell => cell.Address.Column < content.Address.Column && reading.Vocabulary.Header(cell.Text) != HeaderRole.Ordinal);
        }

        var money = name is null ? [] : MoneyIn(reading, cells, name);
        var isHeader = name is { Area.Rows: <= MostHeaderRows } && (content is not null
            || money.Exists(cell => RoleOf(reading, cell) == HeaderRole.TaskMoney)
            || (RoleOf(reading, name) == HeaderRole.Task && money.Count > 1));

        // 任务 | 内容 | 资金 | 财政拨款: what stands between name and money, whatever it says.
        return isHeader ? new HeaderCells(name!, content ?? cells.Find(cell => StandsBetween(cell, name!, money)), money) : null;
    }

    private static bool StandsBetween(Cell cell, Cell name, List<Cell> money) =>
        cell.Address.Column > name.Address.Column && money.Count > 0 && cell.Address.Column < money[0].Address.Column && !money.Contains(cell);

    // 名称 | 预期成果 | 总金额 beside 工作任务, which is merged down: short texts, of which the first is the name.
    private static HeaderCells? BesideBlock(FormReading reading, List<Cell> cells)
    {
        if (cells is not [var block, _, _, ..]
            || !StandsBesideTable(reading, block)
            || (reading.Vocabulary.ListCaption(block.Text) != CaptionRole.TaskBlock
                && RoleOf(reading, block) != HeaderRole.Task)
            || cells.Exists(cell => cell.Text.Length > LongestHeader || Amounts.AmountReader.IsAmount(cell)))
        {
            return null;
        }

        var money = MoneyIn(reading, cells, block);
        var texts = cells.FindAll(cell =>
            cell != block && !money.Contains(cell) && reading.Vocabulary.Header(cell.Text) is not (HeaderRole.Ordinal or HeaderRole.Note));
        return texts is [var name, ..] && texts.Count + money.Count > 1 ? new HeaderCells(name, texts.ElementAtOrDefault(1), money) : null;
    }

    // Merged down, or with nothing below it in its column: 重点项目 | 项目名称 | 总额 | 财政拨款.
    private static bool StandsBesideTable(FormReading reading, Cell block) => block.Area.Rows > MostHeaderRows
        || (reading.Vocabulary.ListCaption(block.Text) == CaptionRole.TaskBlock
            && reading.FreeRow(block.Area.Last.Row + 1) is [var name, _, ..]
            && name.Address.Column == block.Area.Last.Column + 1
            && !Amounts.AmountReader.IsAmount(name)
            && MoneyIn(reading, reading.FreeRow(block.Address.Row), block).Count > 0);

    private static List<Cell> MoneyIn(FormReading reading, List<Cell> cells, Cell name) => cells.FindAll(cell =>
        cell != name
        && cell.Area.Rows <= MostHeaderRows
        && (RoleOf(reading, cell) == HeaderRole.TaskMoney
            || (reading.Vocabulary.LikelyCaption(cell.Text) is { } role && CaptionFinder.IsMoney(role))
            || HeadsMoney(reading, cell)));

    // 对应项目的预算申报金额 over 总额 | 财政拨款 | 其他资金, whatever it says.
    private static bool HeadsMoney(FormReading reading, Cell cell) =>
        PartsUnder(reading, cell) is [_, _, ..] parts
        && parts.TrueForAll(part => reading.Vocabulary.SureCaption(part.Text) is { } role && CaptionFinder.IsMoney(role));

    // What stands below a header of several columns, in its columns.
    private static List<Cell> PartsUnder(FormReading reading, Cell header) => header.Area.Columns > 1
        ? reading.FreeRow(header.Area.Last.Row + 1).FindAll(part => header.Area.CoversColumn(part.Address.Column))
        : [];

    // 支出金额（万元）: what gives a unit of money holds amounts.
    private static HeaderRole? RoleOf(FormReading reading, Cell cell) => reading.Vocabulary.Header(cell.Text)
        ?? reading.Vocabulary.HeaderOfUnknown(cell.Text)
        ?? (reading.Vocabulary.LikelyCaption(cell.Text) is null && MoneyUnits.In(reading.Vocabulary.Label(cell.Text)?.Remark) is not null
            ? HeaderRole.TaskMoney
            : null);

    private static TaskColumns Build(FormReading reading, HeaderCells cells, ColumnSpan span)
    {
        var (name, content, money) = cells;
        var amounts = money.SelectMany(cell => AmountsUnder(cell, reading, isOnly: money.Count == 1))
            .Where(amount => !reading.IsOfOtherYear(amount.Header.Text))
            .ToList();
        List<Cell> header = [name, .. new[] { content }.OfType<Cell>(), .. money, .. amounts.Select(amount => amount.Header).Except(money)];
        Note(reading, name, HeaderRole.Task);
        new[] { content }.OfType<Cell>().ToList().ForEach(cell => Note(reading, cell, HeaderRole.TaskContent));
        header.RemoveAll(cell => money.Contains(cell) && reading.IsOfOtherYear(cell.Text));
        header.Where(reading.IsFree).ToList().ForEach(cell => Note(reading, cell, HeaderRole.TaskMoney));
        var ordinals = span.In(reading.FreeRow(name.Address.Row)).FindAll(cell => reading.Vocabulary.Header(cell.Text) == HeaderRole.Ordinal);
        ordinals.ForEach(cell => Note(reading, cell, HeaderRole.Ordinal));
        var firstRow = name.Address.Row;
        foreach (var block in reading.FreeCells.Where(cell => IsBlock(reading, cell, name)).ToList())
        {
            firstRow = block.Address.Row == firstRow - 1 ? block.Address.Row : firstRow;
            reading.Note(reading.Claim(block), LabelRole.Of(CaptionRole.TaskBlock), reading.EvidenceOf(block.Text));
        }

        var further = reading.FreeRow(name.Address.Row).FindAll(cell => cell.Address.Column > name.Address.Column && span.Holds(cell.Address.Column));
        further.ForEach(cell => Note(reading, cell, HeaderRole.Unknown));
        return new TaskColumns(
            header.Max(cell => cell.Area.Last.Row),
            ColumnOfNames(reading, name),
            content?.Address.Column,
            [
                .. amounts.Select(amount =>
                    new AmountColumn(IsTotal(amount, amounts) ? CaptionRole.BudgetTotal : amount.Role, amount.Header.Address.Column, amount.Header.Text)),
            ],
            header.Select(Amounts.MoneyUnit.In).FirstOrDefault(unit => unit is not null) ?? BlockUnit(reading, name) ?? Amounts.MoneyUnit.OnLine(reading))
        { Further = further, FirstHeaderRow = firstRow, Span = span };
    }

    // 任务名称 may be as wide as the label of the block, 年度主要任务 merged down under it, and the names together.
    private static int ColumnOfNames(FormReading reading, Cell name) =>
        name.Area.Columns > 1
        && reading.At(name.Area.Last.Row + 1, name.Address.Column) is { Area: { Rows: > 1 } label } block
        && label.Last.Column < name.Area.Last.Column
        && reading.Vocabulary.SureCaption(block.Text) == CaptionRole.TaskBlock
            ? label.Last.Column + 1
            : name.Address.Column;

    // 资金 | 财政拨款 | 其他: where no header says 总额, the first of the amounts is the total.
    private static bool IsTotal((Cell Header, CaptionRole Role) amount, List<(Cell Header, CaptionRole Role)> all) =>
        amount.Role == CaptionRole.MoneyLine
        && amount == all[0]
        && !all.Exists(other => other.Role is CaptionRole.BudgetTotal or CaptionRole.TermTotal or CaptionRole.TaskTotal);

    // 工作任务（金额：元）, beside the table or over it.
    private static Sourced<string>? BlockUnit(FormReading reading, Cell name) =>
        new[] { reading.At(name.Address.Row, name.Address.Column - 1), reading.At(name.Address.Row - 1, name.Address.Column) }
            .Where(block => block is { Text.Length: <= LongestHeader })
            .Select(block => Amounts.MoneyUnit.In(block!))
            .FirstOrDefault(unit => unit is not null);

    // 主要职责任务, known or made of known parts, merged down beside the table.
    private static bool IsBlock(FormReading reading, Cell cell, Cell name) => reading.Vocabulary.Caption(cell.Text) == CaptionRole.TaskBlock
        || (cell.Address.Column < name.Address.Column
            && cell.Area.CoversRow(name.Address.Row)
            && (RoleOf(reading, cell) == HeaderRole.Task || reading.Vocabulary.CaptionByEnding(cell.Text) == CaptionRole.TaskBlock));

    private static void Note(FormReading reading, Cell cell, HeaderRole role) =>
        reading.Note(reading.Claim(cell), LabelRole.Of(role), role == HeaderRole.Unknown ? LayoutEvidence.Shape : reading.EvidenceOf(cell.Text));

    // 总额 | 财政拨款 | 其他资金 under 预算金额; a row of tasks has a name, or amounts, there. A header without parts heads amounts itself.
    private static IEnumerable<(Cell Header, CaptionRole Role)> AmountsUnder(Cell money, FormReading reading, bool isOnly)
    {
        var below = isOnly
            ? reading.FreeRow(money.Area.Last.Row + 1).FindAll(cell => cell.Address.Column >= money.Address.Column)
            : PartsUnder(reading, money);
        if (below.Exists(cell => reading.Vocabulary.LikelyCaption(cell.Text) is not null) && !below.Exists(Amounts.AmountReader.IsAmount))
        {
            return below.Select(part => (part, reading.Vocabulary.LikelyCaption(part.Text) ?? CaptionRole.MoneyLine));
        }

        var isWhole = RoleOf(reading, money) == HeaderRole.TaskMoney;
        return [(money, isWhole ? CaptionRole.BudgetTotal : reading.Vocabulary.LikelyCaption(money.Text) ?? CaptionRole.MoneyLine)];
    }

    private sealed record HeaderCells(Cell Name, Cell? Content, List<Cell> Money);
}
