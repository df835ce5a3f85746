using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Core.Importers.Amounts;

/// <summary>Reads money cells into 万元, and says where one is no amount.</summary>
internal sealed class AmountReader(FormReading reading)
{
    /// <summary>Reads and claims an amount; null, reported and not claimed, where the cell is none.</summary>
    /// <param name="cell">The cell; its address is the amount's.</param>
    /// <param name="text">The amount's text, without a caption that may share the cell.</param>
    /// <param name="declaredUnit">The unit of caption or header; the cell's own outranks it.</param>
    public Sourced<decimal>? Read(Cell cell, string text, string? declaredUnit)
    {
        if (NumberOf(cell, text) is { } amount)
        {
            reading.Claim(cell);
            NoteUnit(cell, text, amount);
            var value = Canonical(amount.Number * MoneyUnits.Worth(amount.Unit ?? declaredUnit ?? MoneyUnits.BySign(text)));
            if (amount.IsWithinText)
            {
                reading.Report(Reading.AmountWithinText, cell.Address, new(
                    $"“{text}”中的金额读作 {value} 万元；请在该单元格只填数字",
                    $"the amount in '{text}' was read as {value} 万元; write only the number in this cell"));
            }

            return new Sourced<decimal>(value, cell.Address);
        }

        if (IsLabel(text) || HeadsAmount(cell, text))
        {
            return null;
        }

        reading.Report(Reading.AmountUnreadable, cell.Address, new(
            $"“{text}”不是金额，未读取；请在该单元格填写数字",
            $"'{text}' is no amount and was not read; write a number in this cell"));
        return null;
    }

    // 其中： in a row of headers over the amounts.
    private static bool IsLabel(string text) => text.TrimEnd() is [.., ':' or '：'] && !text.Any(char.IsDigit);

    // 全年 | 半年 over 120 | 60: a header, not an amount.
    private bool HeadsAmount(Cell cell, string text) =>
        !text.Any(char.IsDigit)
        && reading.Grid.Row(cell.Address.Row).Count(beside => beside.Kind == CellKind.Text
            && reading.At(beside.Area.Last.Row + 1, beside.Address.Column) is { } below
            && IsAmount(below)) > 1
        && reading.At(cell.Area.Last.Row + 1, cell.Address.Column) is { } own
        && IsAmount(own);

    // A caption in the same cell names the unit for both.
    private void NoteUnit(Cell cell, string text, AmountText amount)
    {
        if (cell.Kind != CellKind.Number && amount is { Unit: { } unit, IsWithinText: false } && cell.Text.Trim() == text.Trim())
        {
            reading.UnitsInAmounts.Add(new Sourced<string>(unit, cell.Address));
        }
    }

    /// <summary>Whether the cell holds an amount and nothing else.</summary>
    public static bool IsAmount(Cell cell) => cell.Kind == CellKind.Number || AmountText.Read(cell.Text) is not null;

    // One form for equal amounts, with the two decimals that money is written with: 98.00, 6923.3552.
    private static decimal Canonical(decimal amount) => amount / 1.000000000000000000000000000m + 0.00m;

    private static AmountText? NumberOf(Cell cell, string text) =>
        cell.Kind == CellKind.Number ? new AmountText(cell.Number!.Value, MoneyUnits.In(cell.Text)) : AmountText.Read(text) ?? AmountText.ReadWithin(text);
}
