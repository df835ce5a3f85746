using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Amounts;
using PerfForm.Core.Importers.Headers;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Text;

namespace PerfForm.Core.Importers.Overall;

/// <summary>
/// Tasks in the table of the indicators: 重点任务 | 任务内容 in front of the levels, merged down beside the indicators of each, and 预算金额 behind
/// them.
/// </summary>
internal sealed class TasksBesideIndicators(FormReading reading)
{
    private readonly AmountReader _amounts = new(reading);

    /// <summary>The tasks, in form order; none where no indicator table has such a column.</summary>
    public IReadOnlyList<MainTask> Read() =>
        reading.Area.Headers is [{ IsTransposed: false, IsCards: false } header] && header.Find(HeaderRole.Task) is { } names ? [.. In(header, names)] : [];

    private IEnumerable<MainTask> In(IndicatorHeader header, HeaderColumn names)
    {
        var unit = (header.Find(HeaderRole.TaskMoney) is { } amounts ? MoneyUnit.In(amounts.Header) : null) ?? MoneyUnit.OnLine(reading);
        foreach (var row in reading.Area.RowsBetween(header.FirstDataRow, reading.Area.LastRow))
        {
            if (Under(names, row.Number) is not { Kind: CellKind.Text } name || IsCaption(name) || !HasIndicator(header, row.Number))
            {
                continue;
            }

            var content = Under(header.Find(HeaderRole.TaskContent), row.Number);
            var money = Under(header.Find(HeaderRole.TaskMoney), row.Number);
            reading.Claim(name);
            yield return new MainTask(
                new Sourced<string>(OneLine.Of(name.Text), name.Address),
                content is null ? null : new Sourced<string>(content.Text, reading.Claim(content).Address),
                money is not null && _amounts.Read(money, money.Text, unit?.Value) is { } amount ? new Money { Total = amount, DeclaredUnit = unit } : null);
        }
    }

    private Cell? Under(HeaderColumn? column, int row) =>
        column is null ? null : reading.FreeAt(row, column.Header.Address.Column);

    private bool HasIndicator(IndicatorHeader header, int row) =>
        Under(header.Find(HeaderRole.Name), row) is not null || Under(header.Find(HeaderRole.Value), row) is not null;

    private bool IsCaption(Cell cell) => reading.Vocabulary.Caption(cell.Text) is not null || cell.Text.AsSpan().ContainsAny(':', '：');
}
