using PerfForm.Core.Model;

namespace PerfForm.Core.Writers.Tables;

/// <summary>A form with what tables know it by; or a document, for rows that belong to no form.</summary>
/// <param name="Document">The file.</param>
/// <param name="Form">The form; null for none.</param>
/// <param name="Number">The form's place in the file, from 1; null for none.</param>
internal sealed record TableForm(Document Document, Form? Form, int? Number)
{
    private string? _key;

    /// <summary>The form's key; null for none.</summary>
    public string? Key => _key ??= Form?.Key;

    /// <summary>The forms of a document.</summary>
    public static List<TableForm> In(Document document) => [.. document.Forms.Select((form, i) => new TableForm(document, form, i + 1))];
}
