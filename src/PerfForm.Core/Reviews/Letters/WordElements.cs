using System.Xml.Linq;

namespace PerfForm.Core.Reviews.Letters;

/// <summary>The elements of Word that letters are made from, in its transitional and its strict form.</summary>
internal static class WordElements
{
    /// <summary>Whether an element is Word's of this name.</summary>
    public static bool IsWord(this XElement element, string name) =>
        element.Name.LocalName == name && element.Name.NamespaceName.Contains("wordprocessingml", StringComparison.Ordinal);

    /// <summary>The child of this name; null for none.</summary>
    public static XElement? Word(this XElement element, string name) => element.Elements().FirstOrDefault(child => child.IsWord(name));

    /// <summary>The name that a content control bears as its tag; null where it has none, or is no content control.</summary>
    public static string? Tag(this XElement element)
    {
        var tag = element.IsWord("sdt") ? element.Word("sdtPr")?.Word("tag") : null;
        return tag?.Attributes().FirstOrDefault(one => one.Name.LocalName == "val")?.Value.Trim() is { Length: > 0 } name ? name : null;
    }

    /// <summary>What stands in a content control.</summary>
    public static IEnumerable<XElement> Controlled(this XElement element) => element.Word("sdtContent")?.Elements() ?? [];

    /// <summary>
    /// The texts that belong to a paragraph, or to what a content control holds: not those of paragraphs within it, such as in boxes, nor of content
    /// controls with a tag, which are filled by themselves.
    /// </summary>
    public static IEnumerable<XElement> OwnTexts(this XElement element) => element.Elements().SelectMany(child =>
        child.IsWord("t") ? [child] : child.IsWord("p") || child.IsWord("del") || child.Tag() is not null ? [] : child.OwnTexts());
}
