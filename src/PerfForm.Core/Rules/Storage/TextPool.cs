using System.Diagnostics.CodeAnalysis;
using PerfForm.Core.Model;

namespace PerfForm.Core.Rules.Storage;

/// <summary>Texts that many forms of a run have, such as titles, sheets and departments: each is held once. For one thread.</summary>
internal sealed class TextPool
{
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);

    /// <summary>The text, as it was met first.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public string? Of(string? text)
    {
        if (text is null)
        {
            return null;
        }

        if (_texts.TryGetValue(text, out var known))
        {
            return known;
        }

        _texts.Add(text);
        return text;
    }

    /// <summary>The same of a text with its cell.</summary>
    public Sourced<string>? Of(Sourced<string>? text) => text is null ? null : text with { Value = Of(text.Value) };
}
