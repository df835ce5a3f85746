using PerfForm.Core.Text;

namespace PerfForm.Core.Writers.Tables;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name in data.</param>
/// <param name="Type">What its values are.</param>
/// <param name="Title">What it is called by people.</param>
internal sealed record TableColumn(string Name, ColumnType Type, Bilingual Title);
