using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Core.Writers.Tables;

/// <summary>A table whose rows are each made of one thing.</summary>
/// <typeparam name="T">The thing.</typeparam>
/// <param name="name">Its name in data.</param>
/// <param name="title">What it is called by people.</param>
/// <param name="key">The columns by which a row is known.</param>
/// <param name="lookedUpBy">The columns by which rows are looked for.</param>
/// <param name="things">The things in a document.</param>
/// <param name="columns">The columns, each with the way to its value.</param>
internal sealed class TableOf<T>(string name, Bilingual title, IReadOnlyList<string> key, IReadOnlyList<string> lookedUpBy, Func<Document, Language, IEnumerable<T>> things, (TableColumn Column, Func<T, TableValue> Read)[] columns)
    : DocumentTable(name, title, key, lookedUpBy)
{
    private readonly Func<T, TableValue>[] _readers = [.. columns.Select(column => column.Read)];

    public override IReadOnlyList<TableColumn> Columns { get; } = [.. columns.Select(column => column.Column)];

    public override IEnumerable<TableValue[]> Rows(Document document, Language language)
    {
        foreach (var thing in things(document, language))
        {
            var row = new TableValue[_readers.Length];
            for (var column = 0; column < row.Length; column++)
            {
                row[column] = _readers[column](thing);
            }

            yield return row;
        }
    }
}
