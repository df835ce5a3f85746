using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;

namespace PerfForm.Core.Rules;

/// <summary>What was read at a cell of a form: for knowing a finding again when rows move. Baselines rest on it.</summary>
internal static class ReadTexts
{
    /// <summary>The text read at a cell: of a label the label, of an amount that no caption announces the sum in 万元; null where nothing was read.</summary>
    public static string? At(FormPlaces form, CellAddress cell)
    {
        var row = form.In(cell.Row);
        return OfLabel(form, cell)
            ?? (row.Amounts.Find(amount => amount.Cell == cell) is { } amount ? DiagnosticValue.Of(amount.Value).Text : null)
            ?? row.Texts.Find(text => text.Cell == cell && text.Value.Length > 0)?.Value
            ?? row.Unclaimed.Find(unclaimed => unclaimed.Cell == cell)?.Text;
    }

    // Of a label that is also a value (财政拨款 behind 资金来源), what was recognised first.
    private static string? OfLabel(FormPlaces form, CellAddress cell)
    {
        foreach (var label in form.LabelsAt(cell))
        {
            if (label.Cell == cell && label.Text.Length > 0)
            {
                return label.Text;
            }

            if (label.Announces(cell) && form.Form.Layout.Rows.TextAt(cell) is { } value)
            {
                return value;
            }
        }

        return null;
    }
}
