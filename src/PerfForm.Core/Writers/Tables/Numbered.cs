using PerfForm.Core.Model;

namespace PerfForm.Core.Writers.Tables;

/// <summary>Something within a form, with the numbers by which tables know it.</summary>
/// <typeparam name="T">What it is.</typeparam>
/// <param name="Document">The file.</param>
/// <param name="Form">The form.</param>
/// <param name="FormNumber">The form's place in the file, from 1.</param>
/// <param name="Item">The thing.</param>
/// <param name="Number">Its place in the form, from 1.</param>
internal sealed record Numbered<T>(Document Document, Form Form, int FormNumber, T Item, int Number)
{
    /// <summary>All things of a kind in a document.</summary>
    public static IEnumerable<Numbered<T>> In(Document document, Func<Form, IReadOnlyList<T>> items)
    {
        for (var form = 0; form < document.Forms.Count; form++)
        {
            var all = items(document.Forms[form]);
            for (var item = 0; item < all.Count; item++)
            {
                yield return new Numbered<T>(document, document.Forms[form], form + 1, all[item], item + 1);
            }
        }
    }
}
