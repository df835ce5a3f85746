using PerfForm.Core.Model.Contract;
using PerfForm.Core.Text;
using PerfForm.Core.Writers.Tables;

namespace PerfForm.Core.Writers.Xlsx;

/// <summary>A table with its rows.</summary>
/// <param name="Title">What it is called: the name of its sheet.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Count">How many rows there are.</param>
/// <param name="Rows">The rows, taken once.</param>
internal sealed record TableContent(Bilingual Title, IReadOnlyList<TableColumn> Columns, long Count, IEnumerable<TableValue[]> Rows)
{
    /// <summary>How wide each column may be, in characters; empty for the usual width.</summary>
    public IReadOnlyList<int> Widest { get; init; } = [];

    /// <summary>The rows of a table of documents.</summary>
    public static TableContent Of(DocumentTable table, long count, IEnumerable<TableValue[]> rows) => new(table.Title, table.Columns, count, rows);
}
