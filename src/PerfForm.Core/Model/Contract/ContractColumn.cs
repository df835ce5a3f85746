using PerfForm.Core.Grids;
using PerfForm.Core.Text;

namespace PerfForm.Core.Model.Contract;

/// <summary>A field as a column of a table.</summary>
/// <typeparam name="T">What a row is made of.</typeparam>
/// <param name="Name">Its name in data: <c>term_budget_total</c>.</param>
/// <param name="Type">What its values are.</param>
/// <param name="Title">What it is called by people.</param>
/// <param name="Read">Reads its value; texts for people are in the language given.</param>
internal sealed record ContractColumn<T>(string Name, ColumnType Type, Bilingual Title, Func<T, Language, TableValue> Read)
    where T : class
{
    /// <summary>What it means.</summary>
    public string Description { get; init; } = string.Empty;

    /// <summary>The words that its values are of; empty for any.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>The cell that its value was read from; null where it was not read from the sheet.</summary>
    public Func<T, CellAddress?> CellOf { get; init; } = _ => null;

    /// <summary>The same column of what holds this: its name and title are those of both.</summary>
    public ContractColumn<TOuter> Within<TOuter>(FieldName outer, Func<TOuter, T?> get)
        where TOuter : class => new(
            $"{ColumnNames.Of(outer.Key)}_{Name}",
            Type,
            new(outer.Chinese + Title.Chinese, $"{outer.English} {Title.English}"),
            (holder, language) => get(holder) is { } inner ? Read(inner, language) : default)
        {
            Description = Description,
            Words = Words,
            CellOf = holder => get(holder) is { } inner ? CellOf(inner) : null,
        };
}
