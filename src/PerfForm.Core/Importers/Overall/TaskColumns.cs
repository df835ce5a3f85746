using PerfForm.Core.Grids;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Layout;

namespace PerfForm.Core.Importers.Overall;

/// <summary>The columns of the table of main tasks, by its one or two header rows.</summary>
/// <param name="LastHeaderRow">The row before the first task.</param>
/// <param name="Name">The column of 任务名称.</param>
/// <param name="Content">The column of 主要内容; null for none.</param>
/// <param name="Money">The columns of amounts.</param>
/// <param name="MoneyUnit">The unit that the header, or a line above it, declares; null for none.</param>
internal sealed record TaskColumns(int LastHeaderRow, int Name, int? Content, IReadOnlyList<AmountColumn> Money, Sourced<string>? MoneyUnit)
{
    /// <summary>Columns that the model has no key for: 对应项目, 完成时限.</summary>
    public IReadOnlyList<Cell> Further { get; init; } = [];

    /// <summary>The leftmost column of the table.</summary>
    public int First => Math.Min(Name, Content ?? Name);

    /// <summary>Finds and claims the header; null where the form has no such table.</summary>
    public static TaskColumns? Find(FormReading reading)
    {
        foreach (var row in reading.Area.HeadRows)
        {
            var cells = reading.FreeRow(row.Number);
            var money = cells.Find(cell => RoleOf(reading, cell) == HeaderRole.TaskMoney);
            var content = cells.Find(cell => RoleOf(reading, cell) == HeaderRole.TaskContent);

            // 主要任务, merged down beside 任务名称 | 任务内容, is the label of the table.
            var names = cells.FindAll(cell => RoleOf(reading, cell) == HeaderRole.Task);
            var name = names.Count > 1 ? names[1] : names.FirstOrDefault();
            if (name is not null && (money ?? content) is not null)
            {
                return Build(reading, name, content, money);
            }
        }

        return null;
    }

    private static HeaderRole? RoleOf(FormReading reading, Cell cell) => reading.Vocabulary.Header(cell.Text) ?? reading.Vocabulary.HeaderOfUnknown(cell.Text);

    private static TaskColumns Build(FormReading reading, Cell name, Cell? content, Cell? money)
    {
        var parts = money is null ? [] : PartsUnder(money, reading);
        List<Cell> header = [.. new[] { name, content, money }.OfType<Cell>(), .. parts];
        Note(reading, name, HeaderRole.Task);
        new[] { content }.OfType<Cell>().ToList().ForEach(cell => Note(reading, cell, HeaderRole.TaskContent));
        new[] { money }.OfType<Cell>().Concat(parts).ToList().ForEach(cell => Note(reading, cell, HeaderRole.TaskMoney));
        var ordinals = reading.FreeRow(name.Address.Row).FindAll(cell => reading.Vocabulary.Header(cell.Text) == HeaderRole.Ordinal);
        ordinals.ForEach(cell => Note(reading, cell, HeaderRole.Ordinal));
        foreach (var block in reading.FreeCells.Where(cell => IsBlock(reading, cell, name)).ToList())
        {
            reading.Note(reading.Claim(block), LabelRole.Of(CaptionRole.TaskBlock), reading.EvidenceOf(block.Text));
        }

        IReadOnlyList<AmountColumn> columns = parts.Count > 0 || money is null
            ? [.. parts.Select(part => new AmountColumn(PartRole(reading, part) ?? CaptionRole.MoneyLine, part.Address.Column, part.Text))]
            : [new AmountColumn(CaptionRole.BudgetTotal, money.Address.Column, money.Text)];
        var further = reading.FreeRow(name.Address.Row).FindAll(cell => cell.Address.Column > name.Address.Column);
        further.ForEach(cell => Note(reading, cell, HeaderRole.Unknown));
        return new TaskColumns(
            header.Max(cell => cell.Area.Last.Row),
            name.Address.Column,
            content?.Address.Column,
            columns,
            header.Select(Amounts.MoneyUnit.In).FirstOrDefault(unit => unit is not null) ?? Amounts.MoneyUnit.OnLine(reading))
        { Further = further };
    }

    // 主要职责任务, known or made of known parts, merged down beside the table.
    private static bool IsBlock(FormReading reading, Cell cell, Cell name) => reading.Vocabulary.Caption(cell.Text) == CaptionRole.TaskBlock
        || (cell.Address.Column < name.Address.Column && RoleOf(reading, cell) == HeaderRole.Task && cell.Area.CoversRow(name.Address.Row))
        || (cell.Address.Column < name.Address.Column
            && cell.Area.CoversRow(name.Address.Row)
            && reading.Vocabulary.CaptionByEnding(cell.Text) == CaptionRole.TaskBlock);

    private static void Note(FormReading reading, Cell cell, HeaderRole role) =>
        reading.Note(reading.Claim(cell), LabelRole.Of(role), role == HeaderRole.Unknown ? LayoutEvidence.Shape : reading.EvidenceOf(cell.Text));

    private static CaptionRole? PartRole(FormReading reading, Cell part) => reading.Vocabulary.Caption(part.Text) ?? reading.Vocabulary.CaptionByEnding(part.Text);

    // 总额 | 财政拨款 | 其他资金 under 预算金额; a row of tasks has a name, or amounts, there.
    private static List<Cell> PartsUnder(Cell money, FormReading reading)
    {
        var below = reading.FreeRow(money.Area.Last.Row + 1).FindAll(cell => cell.Address.Column >= money.Address.Column);
        return below.Exists(cell => PartRole(reading, cell) is not null) && !below.Exists(Amounts.AmountReader.IsAmount) ? below : [];
    }
}
