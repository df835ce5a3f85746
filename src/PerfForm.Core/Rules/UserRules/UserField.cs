using System.Globalization;
using PerfForm.Core.Grids;
using PerfForm.Core.Model.Contract;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.UserRules;

/// <summary>A field that users' rules may speak of.</summary>
/// <typeparam name="T">What it is a field of.</typeparam>
/// <param name="Name">Its name in a rule: <c>budgetTotal</c>.</param>
/// <param name="IsNumber">Whether its values are numbers.</param>
/// <param name="Text">Reads its text; null where it has none.</param>
/// <param name="Cell">The cell that it was read from; null where there is none.</param>
internal sealed record UserField<T>(string Name, bool IsNumber, Func<T, string?> Text, Func<T, CellAddress?> Cell)
    where T : class
{
    /// <summary>A column of the contract as a field.</summary>
    public static UserField<T> Of(ContractColumn<T> column) => new(
        ColumnNames.InCamelCase(column.Name),
        column.Type is ColumnType.Number or ColumnType.Whole,
        owner => TextOf(column.Read(owner, Language.English)),
        column.CellOf);

    private static string? TextOf(TableValue value) => value.Text ?? value.Number?.ToString(CultureInfo.InvariantCulture);
}
