using System.Globalization;
using PerfForm.Core.Grids;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Contract;

namespace PerfForm.Core.Rules.UserRules;

/// <summary>
/// The fields that users' rules may speak of: the columns of forms and indicators in the output contract, what is counted from them, and
/// the older names of some.
/// </summary>
internal sealed class UserFields
{
    private static readonly UserField<Form>[] Computed =
    [
        new("goals", IsNumber: false, form => string.Join('\n', form.Goals.Select(goal => goal.Text.Value)), FirstGoal),
        new("indicatorCount", IsNumber: true, form => CountOf(form.Indicators.Count), _ => null),
        new("taskCount", IsNumber: true, form => CountOf(form.Tasks.Count), _ => null),
    ];

    private readonly UserField<Form>[] _ofForms;
    private readonly UserField<Indicator>[] _ofIndicators;

    /// <summary>The fields of a contract.</summary>
    public UserFields(OutputContract contract)
    {
        _ofForms = [.. All(contract.Form.Columns, UserFieldAliases.OfForms), .. Computed];
        _ofIndicators = All(contract.Indicator.Columns, UserFieldAliases.OfIndicators);
    }

    /// <summary>The fields of the contract that holds.</summary>
    public static UserFields Default { get; } = new(OutputContract.Default);

    /// <summary>Whether a field is a number.</summary>
    public bool IsNumber(string field) =>
        Array.Exists(_ofForms, one => one.IsNumber && one.Name == field) || Array.Exists(_ofIndicators, one => one.IsNumber && one.Name == field);

    /// <summary>The names of the fields of forms, or of indicators.</summary>
    public IReadOnlyList<string> NamesFor(bool forms) =>
        forms ? [.. _ofForms.Select(field => field.Name)] : [.. _ofIndicators.Select(field => field.Name)];

    /// <summary>A field of an indicator: its text, null where it is not there, and its cell.</summary>
    public (string? Text, CellAddress? Cell) Of(Indicator indicator, string field)
    {
        var one = Array.Find(_ofIndicators, one => one.Name == field)!;
        return (one.Text(indicator), one.Cell(indicator) ?? indicator.Cell);
    }

    /// <summary>A field of a form: its text, null where it is not there, and its cell.</summary>
    public (string? Text, CellAddress? Cell) Of(Form form, string field)
    {
        var one = Array.Find(_ofForms, one => one.Name == field)!;
        return (one.Text(form), one.Cell(form));
    }

    private static UserField<T>[] All<T>(IEnumerable<ContractColumn<T>> columns, IReadOnlyList<(string Alias, string Column)> aliases)
        where T : class
    {
        ContractColumn<T>[] all = [.. columns];
        var older =
            from alias in aliases
            join column in all on alias.Column equals column.Name
            select UserField<T>.Of(column) with { Name = alias.Alias };
        return [.. all.Select(UserField<T>.Of), .. older];
    }

    private static CellAddress? FirstGoal(Form form) => form.Goals.Count > 0 ? form.Goals[0].Text.Cell : null;

    private static string CountOf(int count) => count.ToString(CultureInfo.InvariantCulture);
}
