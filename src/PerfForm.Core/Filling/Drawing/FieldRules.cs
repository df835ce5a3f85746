using PerfForm.Core.Grids;
using SpreadCheetah;
using SpreadCheetah.Validations;

namespace PerfForm.Core.Filling.Drawing;

/// <summary>
/// What a program says where something is typed into a field: a list to choose from, a warning where no number is typed. Nothing is forbidden.
/// </summary>
internal static class FieldRules
{
    private const string Title = "请核对";
    private const string NotListed = "不在下拉列表中，确认无误可以继续";
    private const string NoNumber = "请填写数字，不带单位";

    /// <summary>Adds the rules of a sheet's fields.</summary>
    public static void Add(Spreadsheet workbook, DrawnSheet sheet, SheetAreas areas)
    {
        var fields = areas.All
            .Where(area => area.First.Row >= sheet.Form.HeadRows)
            .GroupBy(area => (area.First.Column, sheet.Rows[area.First.Row].Cells[area.First.Column].Field, sheet.Rows[area.First.Row].Block));
        foreach (var field in fields)
        {
            var range = new CellRange(field.First().First, field.Last().Last with { Column = field.Key.Column });
            if (RuleOf(sheet, field.First().First) is { } rule)
            {
                workbook.AddDataValidation(range.ToString(), rule);
            }
        }
    }

    private static DataValidation? RuleOf(DrawnSheet sheet, CellAddress cell)
    {
        var drawn = sheet.Rows[cell.Row].Cells[cell.Column];
        if (sheet.Form.ChoicesOf(drawn.Field) is { Count: > 0 } choices)
        {
            return Warning(DataValidation.ListValues(choices, showDropdown: true), NotListed);
        }

        return CellLooks.Of(drawn, cell.Row, sheet.Form.HeadRows) is CellLook.Amount or CellLook.Number
            ? Warning(DataValidation.DecimalGreaterThanOrEqualTo(0), NoNumber)
            : null;
    }

    private static DataValidation Warning(DataValidation rule, string message)
    {
        (rule.ErrorType, rule.ErrorTitle, rule.ErrorMessage) = (ValidationErrorType.Warning, Title, message);
        return rule;
    }
}
