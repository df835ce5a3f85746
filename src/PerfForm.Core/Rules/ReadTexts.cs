using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Model;

namespace PerfForm.Core.Rules;

/// <summary>What was read at a cell of a form: for knowing a finding again when rows move. Baselines rest on it.</summary>
internal static class ReadTexts
{
    /// <summary>The text read at a cell: of a label the label, of an amount that no caption announces the sum in 万元; null where nothing was read.</summary>
    public static string? At(Form form, CellAddress cell) =>
        OfLabel(form, cell)
        ?? OfAmount(AmountsOf(form), cell)
        ?? OfText(TextsOf(form), cell)
        ?? form.Unclaimed.FirstOrDefault(unclaimed => unclaimed.Cell == cell)?.Text;

    // Of a label that is also a value (财政拨款 behind 资金来源), what was recognised first.
    private static string? OfLabel(Form form, CellAddress cell)
    {
        foreach (var label in form.Layout.Labels)
        {
            if (label.Cell == cell && label.Text.Length > 0)
            {
                return label.Text;
            }

            if (label.Announces(cell) && form.Layout.Rows.TextAt(cell) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    private static string? OfAmount(IEnumerable<Sourced<decimal>> amounts, CellAddress cell) =>
        amounts.FirstOrDefault(amount => amount.Cell == cell) is { } read ? DiagnosticValue.Of(read.Value).Text : null;

    private static string? OfText(IEnumerable<Sourced<string>?> texts, CellAddress cell) =>
        texts.FirstOrDefault(text => text?.Cell == cell && text.Value.Length > 0)?.Value;

    private static IEnumerable<Sourced<decimal>> AmountsOf(Form form) =>
        new[] { form.Budget, form.TermBudget }.Concat(form.Tasks.Select(task => task.Budget))
            .SelectMany(money => money?.AllLines(string.Empty) ?? [])
            .Select(line => line.Amount);

    private static IEnumerable<Sourced<string>?> TextsOf(Form form) =>
        form.Goals.Select(goal => goal.Text)
            .Concat(form.Tasks.SelectMany(task => new[] { task.Name, task.Content }))
            .Concat(form.Indicators.SelectMany(indicator => new[] { indicator.Name, indicator.Explanation, indicator.Note }));
}
