using PerfForm.Core.Model;
using PerfForm.Core.Model.Contract;
using PerfForm.Core.Text;

namespace PerfForm.Core.Writers.Tables;

/// <summary>A table of facts that documents hold.</summary>
internal abstract class DocumentTable(string name, Bilingual title)
{
    /// <summary>Its name in data.</summary>
    public string Name { get; } = name;

    /// <summary>What it is called by people.</summary>
    public Bilingual Title { get; } = title;

    /// <summary>The columns by which a row is known.</summary>
    public required IReadOnlyList<string> Key { get; init; }

    /// <summary>The columns by which rows are looked for.</summary>
    public required IReadOnlyList<string> LookedUpBy { get; init; }

    /// <summary>The table that each row belongs to; null for none.</summary>
    public string? PartOf { get; init; }

    /// <summary>Its columns.</summary>
    public abstract IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>The rows that a document gives; a value for each column.</summary>
    public abstract IEnumerable<TableValue[]> Rows(Document document, Language language);
}
