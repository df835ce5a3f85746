using System.Security;
using PerfForm.Core.Writers.Xlsx;

namespace PerfForm.Core.Reviews.Copies.Parts;

/// <summary>Texts as XML takes them, whatever is in them.</summary>
internal static class XmlWords
{
    /// <summary>A text for the content of an element.</summary>
    public static string Text(string text) => SecurityElement.Escape(CellText.Of(text));

    /// <summary>A text that came out of an attribute, for another.</summary>
    public static string Attribute(string text) => SecurityElement.Escape(text)
        .Replace("\t", "&#9;", StringComparison.Ordinal)
        .Replace("\n", "&#10;", StringComparison.Ordinal)
        .Replace("\r", "&#13;", StringComparison.Ordinal);

    /// <summary>An element for a place within another: it names its namespace where that one's children would not have it.</summary>
    /// <param name="element">The element, whose names have no prefix.</param>
    /// <param name="parent">The first tag of what it is put into.</param>
    /// <param name="space">Its namespace.</param>
    public static string Within(string element, PartTag parent, string space) =>
        parent.HasPrefix ? TagAttributes.With(element, "xmlns", space) : element;
}
