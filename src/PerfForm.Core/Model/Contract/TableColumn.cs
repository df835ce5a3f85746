using PerfForm.Core.Text;

namespace PerfForm.Core.Model.Contract;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name in data.</param>
/// <param name="Type">What its values are.</param>
/// <param name="Title">What it is called by people.</param>
internal sealed record TableColumn(string Name, ColumnType Type, Bilingual Title)
{
    /// <summary>What it means.</summary>
    public string Description { get; init; } = string.Empty;

    /// <summary>The words that its values are of; empty for any.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];
}
