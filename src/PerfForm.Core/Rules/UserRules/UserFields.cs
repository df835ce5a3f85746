using System.Globalization;
using PerfForm.Core.Grids;
using PerfForm.Core.Model;

namespace PerfForm.Core.Rules.UserRules;

/// <summary>The fields that users' rules may speak of: a new one is a line here.</summary>
internal static class UserFields
{
    private static readonly (string Name, Func<Indicator, string?> Text, Func<Indicator, CellAddress?> Cell)[] OfIndicators =
    [
        ("name", indicator => indicator.Name?.Value, indicator => indicator.Name?.Cell),
        ("level1", indicator => indicator.Level1?.Name, indicator => indicator.Level1?.Cell),
        ("level2", indicator => indicator.Level2?.Name, indicator => indicator.Level2?.Cell),
        ("value", indicator => indicator.Target.Raw, indicator => indicator.Cell),
        ("number", indicator => indicator.Target is NumberTarget number ? Text(number.Value) : null, indicator => indicator.Cell),
        ("operator", indicator => indicator.Target is NumberTarget number ? number.Operator.InData() : null, indicator => indicator.Cell),
        ("measureUnit", indicator => indicator.Target is NumberTarget number ? number.Unit : null, indicator => indicator.Cell),
        ("weight", indicator => indicator.Weight is { } weight ? Text(weight.Value) : null, indicator => indicator.Weight?.Cell),
        ("explanation", indicator => indicator.Explanation?.Value, indicator => indicator.Explanation?.Cell),
        ("note", indicator => indicator.Note?.Value, indicator => indicator.Note?.Cell),
    ];

    private static readonly (string Name, Func<Form, string?> Text, Func<Form, CellAddress?> Cell)[] OfForms =
    [
        ("title", form => form.Title?.Value, form => form.Title?.Cell),
        ("year", form => form.Year is { } year ? Text(year.Value) : null, form => form.Year?.Cell),
        ("department", form => form.Department?.Value, form => form.Department?.Cell),
        ("unit", form => form.Unit?.Value, form => form.Unit?.Cell),
        ("projectName", form => form.Project?.Name?.Value, form => form.Project?.Name?.Cell),
        ("projectCode", form => form.Project?.Code?.Value, form => form.Project?.Code?.Cell),
        ("projectCategory", form => form.Project?.Category?.Value, form => form.Project?.Category?.Cell),
        ("period", form => form.Project?.Period?.Value, form => form.Project?.Period?.Cell),
        ("contactName", form => form.Contact?.Name?.Value, form => form.Contact?.Name?.Cell),
        ("contactPhone", form => form.Contact?.Phone?.Value, form => form.Contact?.Phone?.Cell),
        ("budgetTotal", form => Amount(form.Budget?.Total), form => form.Budget?.Total?.Cell),
        ("budgetFiscal", form => Amount(form.Budget?.Fiscal), form => form.Budget?.Fiscal?.Cell),
        ("budgetOther", form => Amount(form.Budget?.Other), form => form.Budget?.Other?.Cell),
        ("goals", form => string.Join('\n', form.Goals.Select(goal => goal.Text.Value)), form => form.Goals.Count > 0 ? form.Goals[0].Text.Cell : null),
        ("indicatorCount", form => Text(form.Indicators.Count), _ => null),
        ("taskCount", form => Text(form.Tasks.Count), _ => null),
    ];

    private static readonly string[] Numbers = ["number", "weight", "year", "budgetTotal", "budgetFiscal", "budgetOther", "indicatorCount", "taskCount"];

    /// <summary>Whether a field is a number.</summary>
    public static bool IsNumber(string field) => Numbers.Contains(field, StringComparer.Ordinal);

    /// <summary>The names of the fields of forms, or of indicators.</summary>
    public static IReadOnlyList<string> NamesFor(bool forms) => forms ? [.. OfForms.Select(field => field.Name)] : [.. OfIndicators.Select(field => field.Name)];

    /// <summary>A field of an indicator: its text, null where it is not there, and its cell.</summary>
    public static (string? Text, CellAddress? Cell) Of(Indicator indicator, string field)
    {
        var one = Array.Find(OfIndicators, one => one.Name == field);
        return (one.Text(indicator), one.Cell(indicator) ?? indicator.Cell);
    }

    /// <summary>A field of a form: its text, null where it is not there, and its cell.</summary>
    public static (string? Text, CellAddress? Cell) Of(Form form, string field)
    {
        var one = Array.Find(OfForms, one => one.Name == field);
        return (one.Text(form), one.Cell(form));
    }

    private static string? Amount(Sourced<decimal>? amount) => amount is null ? null : Text(amount.Value);

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
