using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Amounts;
using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Core.Importers;

/// <summary>Reads a table of what things cost: what stands in front, and the amount under the header that says 金额.</summary>
internal static class CostTableReader
{
    private const string Money = "金额";
    private const string Subtotal = "小计";
    private static readonly string[] Sums = ["合计", "总计"];
    private static readonly string[] Bases = ["依据", "测算过程", "测算说明", "计算过程"];
    private static readonly string[] OfWhole = ["明细", "测算"];

    /// <summary>The table; null where no column, or more than one, holds its amounts.</summary>
    /// <param name="block">The label beside the table; null for none.</param>
    /// <param name="headers">Its headers.</param>
    /// <param name="rows">Its rows below, each from the left.</param>
    /// <param name="at">The cell that covers a row and a column.</param>
    public static CostTable? Read(Cell? block, IReadOnlyList<Cell> headers, IEnumerable<IReadOnlyList<Cell>> rows, Func<int, int, Cell?> at)
    {
        if (headers.Where(HeadsAmounts).Take(2).ToList() is not [var column])
        {
            return null;
        }

        var basis = headers.FirstOrDefault(header => Array.Exists(Bases, word => header.Text.Contains(word, StringComparison.Ordinal)));
        var without = new List<Sourced<string>>();
        var lines = new List<MoneyLine>();
        MoneyLine? total = null;
        foreach (var row in rows)
        {
            if (LineOf(row, column) is not { } line)
            {
                continue;
            }

            var label = TextFolding.FoldWithoutSpace(line.Label);
            if (Array.Exists(Sums, sum => label.StartsWith(sum, StringComparison.Ordinal)))
            {
                total = line;
            }
            else if (!label.StartsWith(Subtotal, StringComparison.Ordinal))
            {
                lines.Add(line);
                var place = line.Amount.Cell with { Column = basis?.Address.Column ?? 0 };
                if (basis is not null && at(place.Row, place.Column) is null)
                {
                    without.Add(new Sourced<string>(line.Label, place));
                }
            }
        }

        var labels = headers.Select(header => header.Text).Append(block?.Text ?? string.Empty);
        var isOfWhole = labels.Any(label => Array.Exists(OfWhole, word => label.Contains(word, StringComparison.Ordinal)));
        return lines.Count > 1
            ? new CostTable(lines, total, MoneyUnits.In(column.Text), isOfWhole) { WithoutBasis = without.Count < lines.Count ? without : [] }
            : null;
    }

    /// <summary>Whether a header says that amounts stand below it: 金额, 金额（万元）.</summary>
    public static bool HeadsAmounts(Cell header) => header.Text.Contains(Money, StringComparison.Ordinal);

    private static MoneyLine? LineOf(IReadOnlyList<Cell> row, Cell column)
    {
        var amount = row.FirstOrDefault(cell => cell.Area.SharesColumns(column.Area) && AmountReader.IsAmount(cell));
        var label = row.FirstOrDefault(cell => cell != amount && cell.Area.Last.Column < column.Area.First.Column);
        var number = amount is null ? null : amount.Number ?? AmountText.Read(amount.Text)?.Number;
        return label is null || number is not { } value ? null : new MoneyLine(OneLine.Of(label.Text), new Sourced<decimal>(value, amount!.Address));
    }
}
