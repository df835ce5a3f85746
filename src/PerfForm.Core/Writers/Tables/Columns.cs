using PerfForm.Core.Model;
using PerfForm.Core.Model.Contract;
using PerfForm.Core.Text;

namespace PerfForm.Core.Writers.Tables;

/// <summary>The columns that say what a row belongs to. They are no fields of the contract: in JSON the place of an object says it.</summary>
/// <typeparam name="T">What a row is made of.</typeparam>
internal static class Columns<T>
    where T : class
{
    /// <summary>The file's path.</summary>
    private static ReadColumn<T> Source { get; } = Text("source", "文件", "file", "The file's path as displayed.", row => row.Place.Document.Source.Path);

    /// <summary>The form's place in the file.</summary>
    private static ReadColumn<T> Form { get; } = Whole(
        ColumnNamesOfTables.Form,
        "表序号",
        "form",
        "The form's place in the file, from 1.",
        row => row.Place.Number);

    /// <summary>The form's key.</summary>
    private static ReadColumn<T> FormKey { get; } = Text(
        ColumnNamesOfTables.FormKey, "申报表标识", "form key", "The form's identity, which outlives paths and rows.", row => row.Place.Key);

    /// <summary>The file's path, as far as a contract has it.</summary>
    public static IReadOnlyList<ReadColumn<T>> OfSource(OutputContract contract) => contract.Source.Has("path") ? [Source] : [];

    /// <summary>The three, as far as a contract has them.</summary>
    public static IReadOnlyList<ReadColumn<T>> OfForm(OutputContract contract) =>
        [.. OfSource(contract), Form, .. contract.Form.Has("key") ? (ReadColumn<T>[])[FormKey] : []];

    /// <summary>The thing's place in what holds it.</summary>
    public static ReadColumn<T> Number(string name, string chinese, string english) => Whole(name, chinese, english, "Its place, from 1.", row => row.Number);

    /// <summary>The place of what holds the thing.</summary>
    public static ReadColumn<T> Holder(string name, string chinese, string english) =>
        Whole(name, chinese, english, "The place of what it belongs to, from 1.", row => row.Holder);

    /// <summary>The key of what holds the thing.</summary>
    public static ReadColumn<T> HeldBy(string name, string chinese, string english, IReadOnlyList<string> words) =>
        new(
            new TableColumn(name, ColumnType.Text, new Bilingual(chinese, english)) { Description = "The key of what it belongs to.", Words = words },
            (row, _) => TableValue.Symbol(row.HeldBy));

    /// <summary>The fields of the thing.</summary>
    public static IEnumerable<ReadColumn<T>> Fields(ContractType<T> type) => type.Columns.Select(ReadColumn<T>.Of);

    /// <summary>A field of the row's form, under a name of its own.</summary>
    /// <param name="form">The fields of forms.</param>
    /// <param name="field">The field's column.</param>
    /// <param name="name">The name here.</param>
    public static IEnumerable<ReadColumn<T>> OfTheForm(ContractType<Form> form, string field, string name) => form.Columns.Where(column => column.Name == field)
        .Select(column =>
            new ReadColumn<T>(
                ReadColumn<T>.ColumnOf(column) with { Name = name },
                (row, language) => row.Place.Form is { } own ? column.Read(own, language) : default));

    /// <summary>A count.</summary>
    public static ReadColumn<T> Whole(string name, string chinese, string english, string description, Func<TableRow<T>, int?> read) =>
        new(new TableColumn(name, ColumnType.Whole, new Bilingual(chinese, english)) { Description = description }, (row, _) => TableValue.Of(read(row)));

    private static ReadColumn<T> Text(string name, string chinese, string english, string description, Func<TableRow<T>, string?> read) =>
        new(new TableColumn(name, ColumnType.Text, new Bilingual(chinese, english)) { Description = description }, (row, _) => TableValue.Of(read(row)));
}
