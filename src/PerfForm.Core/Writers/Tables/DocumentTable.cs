using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Core.Writers.Tables;

/// <summary>A table of facts that documents hold.</summary>
internal abstract class DocumentTable(string name, Bilingual title, IReadOnlyList<string> key, IReadOnlyList<string> lookedUpBy)
{
    /// <summary>Its name in data.</summary>
    public string Name { get; } = name;

    /// <summary>What it is called by people.</summary>
    public Bilingual Title { get; } = title;

    /// <summary>The columns by which a row is known.</summary>
    public IReadOnlyList<string> Key { get; } = key;

    /// <summary>The columns by which rows are looked for.</summary>
    public IReadOnlyList<string> LookedUpBy { get; } = lookedUpBy;

    /// <summary>Its columns.</summary>
    public abstract IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>Whether each row belongs to one of the forms of <see cref="DocumentTables.Forms"/>.</summary>
    public bool IsOfForms => this != DocumentTables.Forms && Columns.Any(column => column.Name == DocumentTables.FormNumber);

    /// <summary>The rows that a document gives; a value for each column.</summary>
    public abstract IEnumerable<TableValue[]> Rows(Document document, Language language);
}
