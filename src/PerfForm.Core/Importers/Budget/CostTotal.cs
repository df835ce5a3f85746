using PerfForm.Core.Importers.Amounts;
using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Core.Importers.Budget;

/// <summary>The form's total where no caption gives one and a table parts the whole of it (支出明细): the 合计 under the table.</summary>
internal static class CostTotal
{
    /// <summary>The money with that total; null where there is no such table, or more than one.</summary>
    /// <param name="reading">The form.</param>
    /// <param name="parts">What captions give of the money; null for nothing.</param>
    public static Money? Of(FormReading reading, Money? parts)
    {
        if (reading.CostTables is not [{ Total: { } total, IsOfWhole: true } table])
        {
            return null;
        }

        var unit = parts?.DeclaredUnit ?? MoneyUnit.OnLine(reading);
        var money = (parts ?? new Money()) with
        {
            Total = new Sourced<decimal>(total.Amount.Value * MoneyUnits.Worth(table.Unit ?? unit?.Value), total.Amount.Cell),
            DeclaredUnit = unit,
        };
        if (unit is null && table.Unit is null)
        {
            BudgetReader.ReportUndeclared(reading, money);
        }

        return money;
    }
}
