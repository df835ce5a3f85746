using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Labels;
using PerfForm.Core.Model;

namespace PerfForm.Core.Importers.Overall;

/// <summary>The columns of the table of main tasks, by its one or two header rows.</summary>
/// <param name="LastHeaderRow">The row before the first task.</param>
/// <param name="Name">The column of 任务名称.</param>
/// <param name="Content">The column of 主要内容; null for none.</param>
/// <param name="Money">The columns of amounts.</param>
/// <param name="MoneyUnit">The unit that the header declares; null for none.</param>
internal sealed record TaskColumns(int LastHeaderRow, int Name, int? Content, IReadOnlyList<AmountColumn> Money, Sourced<string>? MoneyUnit)
{
    /// <summary>The leftmost column of the table.</summary>
    public int First => Math.Min(Name, Content ?? Name);

    /// <summary>Finds and claims the header; null where the form has no such table.</summary>
    public static TaskColumns? Find(FormReading reading)
    {
        foreach (var row in reading.Area.HeadRows)
        {
            var cells = reading.FreeRow(row.Number);
            var name = cells.Find(cell => reading.Vocabulary.Header(cell.Text) == HeaderRole.Task);
            var money = cells.Find(cell => reading.Vocabulary.Header(cell.Text) == HeaderRole.TaskMoney);
            if (name is not null && money is not null)
            {
                return Build(reading, name, cells.Find(cell => reading.Vocabulary.Header(cell.Text) == HeaderRole.TaskContent), money);
            }
        }

        return null;
    }

    private static TaskColumns Build(FormReading reading, Cell name, Cell? content, Cell money)
    {
        var parts = reading.FreeRow(money.Area.Last.Row + 1)
            .FindAll(cell => cell.Address.Column >= money.Address.Column && reading.Vocabulary.Caption(cell.Text) is not null);
        List<Cell> header = [name, money, .. parts];
        if (content is not null)
        {
            header.Add(content);
        }

        header.ForEach(cell => reading.Claim(cell));
        foreach (var block in reading.FreeCells.Where(cell => reading.Vocabulary.Caption(cell.Text) == CaptionRole.TaskBlock).ToList())
        {
            reading.Claim(block);
        }

        IReadOnlyList<AmountColumn> columns = parts.Count > 0
            ? [.. parts.Select(part => new AmountColumn(reading.Vocabulary.Caption(part.Text)!.Value, part.Address.Column, part.Text))]
            : [new AmountColumn(CaptionRole.BudgetTotal, money.Address.Column, money.Text)];
        return new TaskColumns(
            header.Max(cell => cell.Area.Last.Row),
            name.Address.Column,
            content?.Address.Column,
            columns,
            header.Select(Amounts.MoneyUnit.In).FirstOrDefault(unit => unit is not null));
    }
}
