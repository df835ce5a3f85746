namespace PerfForm.Core.Model;

/// <summary>A table within a form of what things cost (支出明细 | 金额 | 测算依据). It is none of the form's own money; rules compare it. Not written to data.</summary>
/// <param name="Items">What costs how much, in the unit of the table, in order.</param>
/// <param name="Total">The sum that the table gives; null for none.</param>
/// <param name="Unit">The unit that the table declares; null where the form's counts.</param>
/// <param name="IsOfWhole">Whether its labels say that it parts the whole sum: 支出明细, 资金测算. Others may be of a part.</param>
public sealed record CostTable(IReadOnlyList<MoneyLine> Items, MoneyLine? Total, string? Unit, bool IsOfWhole)
{
    /// <summary>The items without a basis, where the table has a column for it (测算依据) that others have filled in: the item, and the empty cell.</summary>
    public IReadOnlyList<Sourced<string>> WithoutBasis { get; init; } = [];
}
