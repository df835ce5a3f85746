using System.Globalization;
using PerfForm.Core.Model;

namespace PerfForm.Core.Filling.Values;

/// <summary>A form to fill in, with its place in the data.</summary>
/// <param name="Form">The form.</param>
/// <param name="Pointer">Its place: <c>/documents/0/forms/1</c>.</param>
internal sealed record GivenForm(Form Form, string Pointer)
{
    /// <summary>The forms of some documents.</summary>
    public static IEnumerable<GivenForm> Of(IReadOnlyList<Document> documents) =>
        from document in documents.Index()
        from form in document.Item.Forms.Index()
        select new GivenForm(form.Item, string.Create(CultureInfo.InvariantCulture, $"/documents/{document.Index}/forms/{form.Index}"));
}
