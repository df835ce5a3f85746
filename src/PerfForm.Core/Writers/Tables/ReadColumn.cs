using PerfForm.Core.Model.Contract;
using PerfForm.Core.Text;

namespace PerfForm.Core.Writers.Tables;

/// <summary>A column with the way to its value.</summary>
/// <typeparam name="T">What a row is made of.</typeparam>
/// <param name="Column">The column.</param>
/// <param name="Read">Reads its value; texts for people are in the language given.</param>
internal sealed record ReadColumn<T>(TableColumn Column, Func<TableRow<T>, Language, TableValue> Read)
    where T : class
{
    /// <summary>A field of the row's thing.</summary>
    public static ReadColumn<T> Of(ContractColumn<T> field) => new(ColumnOf(field), (row, language) => field.Read(row.Item, language));

    /// <summary>A column of the contract, as a column of a table.</summary>
    public static TableColumn ColumnOf<TField>(ContractColumn<TField> field)
        where TField : class => new(field.Name, field.Type, field.Title) { Description = field.Description, Words = field.Words };

    /// <summary>The same under another name.</summary>
    public ReadColumn<T> Named(string name) => this with { Column = Column with { Name = name } };
}
