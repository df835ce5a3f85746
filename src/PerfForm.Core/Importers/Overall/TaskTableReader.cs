using System.Globalization;
using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Amounts;
using PerfForm.Core.Importers.Budget;
using PerfForm.Core.Importers.Captions;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Text;

namespace PerfForm.Core.Importers.Overall;

/// <summary>Reads the table of main tasks (年度主要任务): a header of one or two rows, a row a task, a row of sums (金额合计).</summary>
internal sealed class TaskTableReader(FormReading reading)
{
    private const string Sum = "合计";
    private readonly AmountReader _amounts = new(reading);
    private readonly List<MainTask> _tasks = [];
    private TaskColumns _columns = null!;

    /// <summary>The tasks, in form order.</summary>
    public IReadOnlyList<MainTask> Tasks => _tasks;

    /// <summary>What stands in columns that the model has no key for: the header and the cell.</summary>
    public List<LabelledField> Fields { get; } = [];

    /// <summary>The sums under the tasks; null where no such row stands.</summary>
    public Money? Total { get; private set; }

    /// <summary>Reads the table, if there is one.</summary>
    public void Read()
    {
        if (TaskColumns.Find(reading) is not { } columns)
        {
            return;
        }

        // 合计（万元） under the amounts says it too.
        _columns = columns.MoneyUnit is null ? columns with { MoneyUnit = DeclaredMoneyUnit.InAnyLabel(reading) } : columns;
        var isAbove = columns.LastHeaderRow <= reading.Area.LastHeadRow;
        var isBelow = !isAbove && !columns.IsBesideIndicators(reading);
        reading.TasksBelow = isBelow ? columns.FirstHeaderRow : null;
        foreach (var row in reading.Grid.RowsBetween(columns.LastHeaderRow + 1, isAbove ? reading.Area.LastHeadRow : reading.Area.LastRow))
        {
            var cells = _columns.Span.In(reading.FreeRow(row.Number));
            if (cells is [var block, ..] && IsOtherBlock(block))
            {
                break;
            }

            var isSum = ReadSum(row.Number, cells);
            if (!isSum && !ReadTask(row.Number, cells))
            {
                break;
            }

            reading.LastOfTasksBelow = isBelow ? row.Number : null;
            if (isSum)
            {
                break;
            }
        }
    }

    // 三、目标, merged down beside its own rows: the tasks have ended.
    private bool IsOtherBlock(Cell first) =>
        first.Area.Rows > 1
        && first.Area.Last.Column < _columns.First
        && reading.Vocabulary.ListCaption(first.Text) is { } role
        && CaptionFinder.IsGoal(role);

    // False where the row has no sum of the tasks.
    private bool ReadSum(int row, List<Cell> all)
    {
        if (all is not [var label, ..] || (reading.Vocabulary.SureCaption(label.Text) != CaptionRole.TaskTotal && !IsSum(label)))
        {
            return false;
        }

        reading.Note(reading.Claim(label), LabelRole.Of(CaptionRole.TaskTotal), reading.EvidenceOf(label.Text));
        Total = ReadMoney(row);
        return true;
    }

    // False where the table has ended.
    private bool ReadTask(int row, List<Cell> all)
    {
        var cells = all.FindAll(cell => cell.Address.Column >= _columns.First);
        var ordinals = all.FindAll(cell =>
            cell.Address.Column < _columns.First && int.TryParse(cell.Text, NumberStyles.None, CultureInfo.InvariantCulture, out _));
        // 四、整体绩效目标 over the whole width begins something else.
        if (all.Exists(cell => IsOtherCaption(cell) && !IsTaskOfMoney(cell)))
        {
            return false;
        }

        if (cells.Count == 0)
        {
            return true;
        }

        // 说明：… over the whole width is no task.
        if (cells is [{ Area: var area }] && area.CoversColumn(_columns.Name) && area.Last.Column >= _columns.LastColumn)
        {
            return false;
        }

        if (reading.BeginningAt(row, _columns.Name) is { } name && !IsTemplate(name, cells))
        {
            ordinals.ForEach(cell => reading.Note(reading.Claim(cell), LabelRole.Ordinal, LayoutEvidence.HeaderBeside));
            foreach (var header in _columns.Further.Where(header => reading.FreeAt(row, header.Address.Column) is not null))
            {
                var cell = reading.FreeAt(row, header.Address.Column)!;
                Fields.Add(new LabelledField(OneLine.Of(header.Text), new Sourced<string>(OneLine.Of(reading.Claim(cell).Text), cell.Address)));
            }

            var content = _columns.Content is { } column ? reading.FreeAt(row, column) : null;
            _tasks.Add(new MainTask(NameOf(name), content is null ? null : new Sourced<string>(content.Text, reading.Claim(content).Address), ReadMoney(row)));
        }

        return true;
    }

    // 预算合计 under the names.
    private bool IsSum(Cell label) =>
        label.Address.Column <= _columns.Name && label.Text.Trim().EndsWith(Sum, StringComparison.Ordinal)
        && _columns.Money.Any(money => reading.FreeAt(label.Address.Row, money.Column) is { } cell && AmountReader.IsAmount(cell));

    // （可续行） and …… tell how to fill in the form.
    private static bool IsTemplate(Cell name, List<Cell> cells) =>
        cells.Count == 1 && (!name.Text.Any(char.IsLetter) || name.Text is ['(' or '（', .., ')' or '）']);

    // 基本支出 | 人员经费 | 850 among the tasks.
    private bool IsTaskOfMoney(Cell cell) =>
        cell.Address.Column == _columns.Name
        && reading.Vocabulary.Caption(cell.Text) == CaptionRole.MoneyLine
        && _columns.Money.Any(money => reading.FreeAt(cell.Address.Row, money.Column) is { } amount && AmountReader.IsAmount(amount));

    private bool IsOtherCaption(Cell cell) =>
        reading.Vocabulary.Caption(cell.Text) is not null and not (CaptionRole.TaskTotal or CaptionRole.TaskBlock);

    // In text from a print the block's label has run into the first cell beside it: 年度主要任务 一般管理事务.
    private Sourced<string> NameOf(Cell cell)
    {
        var text = OneLine.Of(reading.Claim(cell).Text);
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        var hasLabel = space > 0 && reading.Vocabulary.Caption(text[..space]) == CaptionRole.TaskBlock;
        return new Sourced<string>(hasLabel ? text[(space + 1)..].Trim() : text, cell.Address);
    }

    private Money? ReadMoney(int row)
    {
        var money = new Money { DeclaredUnit = _columns.MoneyUnit };
        foreach (var (role, column, label) in _columns.Money)
        {
            if (reading.FreeAt(row, column) is { } own)
            {
                money = money with { DeclaredUnit = money.DeclaredUnit ?? MoneyUnit.In(own) };
            }

            if (reading.FreeAt(row, column) is not { } cell || _amounts.Read(cell, cell.Text, _columns.MoneyUnit?.Value) is not { } amount)
            {
                continue;
            }

            money = role switch
            {
                CaptionRole.BudgetFiscal when money.Fiscal is null => money with { Fiscal = amount },
                CaptionRole.BudgetOther when money.Other is null => money with { Other = amount },
                CaptionRole.BudgetTotal or CaptionRole.TermTotal or CaptionRole.TaskTotal when money.Total is null => money with { Total = amount },
                _ => money with { Lines = [.. money.Lines, new MoneyLine(OneLine.Of(label), amount)] },
            };
        }

        return money.IsEmpty ? null : money;
    }
}
