using PerfForm.Core.Model;
using PerfForm.Core.Model.Contract;

namespace PerfForm.Core.Writers.Tables;

/// <summary>
/// The table of indicators, which repeats facts of their forms (<c>import -f csv</c> writes it alone), and the tables of what stands within them.
/// </summary>
internal static class IndicatorTable
{
    // The columns that CSV files of indicators begin with, whoever writes them.
    private static readonly string[] FirstOfIndicators =
    [
        ColumnNamesOfTables.Source, "sheet", "form_kind", "form_title", "year", "department", "unit", "project_name", "project_code",
        "budget_total", "budget_fiscal", "budget_other", "horizon", "level1", "level2", "name", "target_raw", "target_kind",
        "target_operator", "target_value", "target_lower", "target_upper", "target_unit", "weight", ColumnNamesOfTables.Cell,
    ];

    // What each indicator repeats of its form: the form's column, and its name here.
    private static readonly KeyedName[] RepeatedOfForm =
    [
        new("sheet", "sheet"), new("kind", "form_kind"), new("title", "form_title"), new("year", "year"), new("department", "department"), new("unit", "unit"),
        new("project_name", "project_name"), new("project_code", "project_code"),
        new("budget_total", "budget_total"), new("budget_fiscal", "budget_fiscal"), new("budget_other", "budget_other"),
    ];

    /// <summary>The table of indicators.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="keyOfForms">By which columns a form is known.</param>
    /// <param name="forms">The name of the table of forms.</param>
    public static TableOf<Indicator> Of(OutputContract contract, string[] keyOfForms, string forms) =>
        new("indicators", new("绩效指标", "indicators"), document => FormRows.Of(document, form => form.Indicators), FirstOnes(
    [
        .. Columns<Indicator>.OfForm(contract),
        Columns<Indicator>.Number("indicator", "指标序号", "indicator"),
        .. RepeatedOfForm.SelectMany(repeated => Columns<Indicator>.OfTheForm(contract.Form, repeated.Field, repeated.Name)),
        .. Columns<Indicator>.Fields(contract.Indicator),
    ]))
        {
            Key = [.. keyOfForms, "indicator"],
            LookedUpBy = [ColumnNamesOfTables.FormKey, "name", "level2", "unit", "year"],
            PartOf = forms,
        };

    /// <summary>The table of the targets within cells that hold several.</summary>
    public static TableOf<PlacedTarget> TargetParts(OutputContract contract, string[] keyOfForms, string forms) =>
        new("target_parts", new("指标值各部分", "target parts"), FormRows.TargetParts,
    [
        .. Columns<PlacedTarget>.OfForm(contract),
        Columns<PlacedTarget>.Holder("indicator", "指标序号", "indicator"),
        Columns<PlacedTarget>.Number("number", "部分序号", "number"),
        .. Columns<PlacedTarget>.Fields(contract.Target),
    ])
        {
            Key = [.. keyOfForms, "indicator", "number"],
            LookedUpBy = [ColumnNamesOfTables.FormKey],
            PartOf = forms,
        };

    /// <summary>The table of the grades of indicators.</summary>
    public static TableOf<Grade> Grades(OutputContract contract, string[] keyOfForms, string forms) => new("grades", new("分档指标值", "grades"), FormRows.Grades,
    [
        .. Columns<Grade>.OfForm(contract),
        Columns<Grade>.Holder("indicator", "指标序号", "indicator"),
        Columns<Grade>.Number("number", "档次序号", "number"),
        .. Columns<Grade>.Fields(contract.Grade),
    ])
    {
        Key = [.. keyOfForms, "indicator", "number"],
        LookedUpBy = [ColumnNamesOfTables.FormKey],
        PartOf = forms,
    };

    private static IEnumerable<ReadColumn<Indicator>> FirstOnes(List<ReadColumn<Indicator>> columns) =>
    [
        .. FirstOfIndicators.SelectMany(name => columns.Where(column => column.Column.Name == name)),
        .. columns.Where(column => !FirstOfIndicators.Contains(column.Column.Name, StringComparer.Ordinal)),
    ];

    /// <summary>A column of forms, and its name where it is repeated.</summary>
    private sealed record KeyedName(string Field, string Name);
}
