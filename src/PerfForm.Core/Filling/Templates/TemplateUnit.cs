using PerfForm.Core.Model;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Text;

namespace PerfForm.Core.Filling.Templates;

/// <summary>The unit of money that a form in a workbook asks for: as it was read, on a line of its own, or in the label of the money.</summary>
internal sealed class TemplateUnit(Form form)
{
    /// <summary>What one of the unit is in 万元.</summary>
    public decimal Worth => MoneyUnits.Worth(Read ?? OnLine ?? InLabel);

    private string? Read => (form.Budget?.DeclaredUnit ?? form.TermBudget?.DeclaredUnit)?.Value;

    private string? OnLine => Texts().Select(MoneyUnits.InUnitLine).FirstOrDefault(unit => unit is not null);

    private string? InLabel => form.Layout.Labels
        .Where(label => label.Caption is CaptionRole.MoneyBlock or CaptionRole.BudgetTotal or CaptionRole.TermTotal)
        .Select(label => MoneyUnits.In(form.Layout.Rows.TextAt(label.Cell)))
        .FirstOrDefault(unit => unit is not null);

    private IEnumerable<string> Texts()
    {
        for (var row = 0; row < form.Layout.Rows.Count; row++)
        {
            foreach (var column in form.Layout.Rows.ColumnsOf(row).ToArray())
            {
                yield return form.Layout.Rows.TextOf(row, column)!;
            }
        }
    }
}
