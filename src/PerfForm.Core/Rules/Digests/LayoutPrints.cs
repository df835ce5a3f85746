using PerfForm.Core.Model;

namespace PerfForm.Core.Rules.Digests;

/// <summary>The layouts of a run's forms, worked out when they are asked for first, and once.</summary>
/// <param name="documents">The documents of the run.</param>
internal sealed class LayoutPrints(IReadOnlyList<Document> documents)
{
    private readonly Lazy<Dictionary<Form, string>> _prints = new(() =>
    {
        var prints = new Dictionary<Form, string>(ReferenceEqualityComparer.Instance);
        foreach (var form in documents.SelectMany(document => document.Forms))
        {
            prints.Add(form, LayoutPrint.Of(form));
        }

        return prints;
    });

    private Dictionary<string, int>? _sizes;

    /// <summary>The layout of a form; see <see cref="LayoutPrint"/>.</summary>
    public string Of(Form form) => _prints.Value[form];

    /// <summary>How many forms have a layout.</summary>
    public int SizeOf(string layout)
    {
        _sizes ??= _prints.Value.Values.CountBy(print => print, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return _sizes[layout];
    }
}
