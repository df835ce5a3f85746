using PerfForm.Core.Model;
using PerfForm.Core.Model.Contract;
using PerfForm.Core.Text;

namespace PerfForm.Core.Writers.Tables;

/// <summary>A table whose rows are each made of one thing.</summary>
/// <typeparam name="T">The thing.</typeparam>
/// <param name="name">Its name in data.</param>
/// <param name="title">What it is called by people.</param>
/// <param name="rows">The things in a document.</param>
/// <param name="columns">The columns, each with the way to its value.</param>
internal sealed class TableOf<T>(
    string name,
    Bilingual title,
    Func<Document, IEnumerable<TableRow<T>>> rows,
    IEnumerable<ReadColumn<T>> columns) : DocumentTable(name, title)
    where T : class
{
    private readonly ReadColumn<T>[] _columns = [.. columns];

    public override IReadOnlyList<TableColumn> Columns { get; } = [.. columns.Select(column => column.Column)];

    public override IEnumerable<TableValue[]> Rows(Document document, Language language)
    {
        foreach (var thing in rows(document))
        {
            var row = new TableValue[_columns.Length];
            for (var column = 0; column < row.Length; column++)
            {
                row[column] = _columns[column].Read(thing, language);
            }

            yield return row;
        }
    }
}
