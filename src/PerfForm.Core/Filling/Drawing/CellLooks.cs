using PerfForm.Core.Filling.Forms;
using PerfForm.Core.Model.Contract;

namespace PerfForm.Core.Filling.Drawing;

/// <summary>Which look each cell of a form has, by its place and by what the contract says of its field.</summary>
internal static class CellLooks
{
    private static readonly CellLook[] Head = [CellLook.Title, CellLook.Year, CellLook.UnitLine];
    private static readonly string[] Typed =
        ["code", "period", "phone", FormField.Target, FormField.Sign, FormField.Value, FormField.Measure];

    /// <summary>The look of a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="row">Its row, from 0.</param>
    /// <param name="headRows">How many rows are the head.</param>
    public static CellLook Of(DrawnCell cell, int row, int headRows)
    {
        if (row < headRows)
        {
            return Head[Math.Min(row, Head.Length - 1)];
        }

        if (cell.Field is "" or FormField.Level1 or FormField.Level2)
        {
            return CellLook.Label;
        }

        var keys = cell.Field.Split('.');
        return IsMoney(keys) ? CellLook.Amount : IsNumber(keys[^1]) ? CellLook.Number : Typed.Contains(keys[^1]) ? CellLook.AsTyped : CellLook.Text;
    }

    private static bool IsMoney(string[] keys) =>
        keys.Length > 1 && OutputContract.Default.Form.Fields.Concat(OutputContract.Default.Task.Fields)
            .Any(field => field.Name.Key == keys[^2] && field.Shape.TypeName == OutputContract.Default.Money.Name);

    private static bool IsNumber(string key) =>
        OutputContract.Default.Indicator.Fields.Any(field => field.Name.Key == key && field.Shape.Type == FieldType.Number);
}
