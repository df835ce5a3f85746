using PerfForm.Core.Model.Contract;
using PerfForm.Core.Writers.Tables;

namespace PerfForm.Core.Writers.Xlsx;

/// <summary>A table with its rows.</summary>
/// <param name="Table">The table.</param>
/// <param name="Count">How many rows there are.</param>
/// <param name="Rows">The rows, taken once.</param>
internal sealed record TableContent(DocumentTable Table, long Count, IEnumerable<TableValue[]> Rows);
