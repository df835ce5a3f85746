using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Labels;
using PerfForm.Core.Model;

namespace PerfForm.Core.Importers.Overall;

/// <summary>The columns of the table of main tasks, by its one or two header rows.</summary>
/// <param name="LastHeaderRow">The row before the first task.</param>
/// <param name="Name">The column of 任务名称.</param>
/// <param name="Content">The column of 主要内容; null for none.</param>
/// <param name="Money">The columns of amounts and what each holds.</param>
/// <param name="MoneyUnit">The unit that the header declares; null for none.</param>
internal sealed record TaskColumns(int LastHeaderRow, int Name, int? Content, IReadOnlyList<(CaptionRole Role, int Column)> Money, Sourced<string>? MoneyUnit)
{
    private readonly Dictionary<int, string> _labels = [];

    /// <summary>The leftmost column of the table.</summary>
    public int First => Math.Min(Name, Content ?? Name);

    /// <summary>The header's text over an amount column.</summary>
    public string LabelOf(int column) => _labels[column];

    /// <summary>Finds and claims the header; null where the form has no such table.</summary>
    public static TaskColumns? Find(FormReading reading)
    {
        foreach (var row in reading.Area.HeadRows)
        {
            var headers = reading.FreeRow(row).Select(cell => (Cell: cell, Role: reading.Vocabulary.Header(cell.Text))).ToList();
            var name = headers.Find(header => header.Role == HeaderRole.Task).Cell;
            var money = headers.Find(header => header.Role == HeaderRole.TaskMoney).Cell;
            if (name is not null && money is not null)
            {
                var content = headers.Find(header => header.Role == HeaderRole.TaskContent).Cell;
                return Build(reading, name, content, money);
            }
        }

        return null;
    }

    private static TaskColumns Build(FormReading reading, Cell name, Cell? content, Cell money)
    {
        var parts = reading.FreeRow(money.Area.Last.Row + 1)
            .Where(cell => cell.Address.Column >= money.Address.Column && reading.Vocabulary.Caption(cell.Text) is not null)
            .ToList();
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

        var unit = header.Select(Amounts.MoneyUnit.In).FirstOrDefault(found => found is not null);
        IReadOnlyList<(CaptionRole, int)> columns = parts.Count > 0
            ? [.. parts.Select(part => (reading.Vocabulary.Caption(part.Text)!.Value, part.Address.Column))]
            : [(CaptionRole.BudgetTotal, money.Address.Column)];
        var found = new TaskColumns(header.Max(cell => cell.Area.Last.Row), name.Address.Column, content?.Address.Column, columns, unit);
        foreach (var part in parts)
        {
            found._labels[part.Address.Column] = part.Text;
        }

        return found;
    }
}
