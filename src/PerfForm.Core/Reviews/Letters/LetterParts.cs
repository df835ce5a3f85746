using System.Xml.Linq;

namespace PerfForm.Core.Reviews.Letters;

/// <summary>Which parts of a Word document hold text for people: the document, its headers and its footers.</summary>
internal static class LetterParts
{
    private const string Types = "[Content_Types].xml";
    private const string Document = "wordprocessingml.document.main+xml";
    private static readonly string[] WithText = [Document, "wordprocessingml.header+xml", "wordprocessingml.footer+xml"];

    /// <summary>The names of the parts.</summary>
    /// <exception cref="InvalidDataException">There is no document.</exception>
    public static HashSet<string> In(IReadOnlyList<(string Name, byte[] Content)> parts)
    {
        var types = parts.FirstOrDefault(part => part.Name == Types).Content ?? throw new InvalidDataException($"There is no {Types}.");
        List<(string Name, string Type)> told =
        [
            .. LetterTemplate.XmlOf(types).Elements()
                .Where(element => element.Name.LocalName == "Override")
                .Select(element => (Told(element, "PartName").TrimStart('/'), Told(element, "ContentType"))),
        ];
        return told.Exists(part => part.Type.EndsWith(Document, StringComparison.Ordinal))
            ? [.. told.Where(part => Array.Exists(WithText, type => part.Type.EndsWith(type, StringComparison.Ordinal))).Select(part => part.Name)]
            : throw new InvalidDataException("There is no document.");
    }

    private static string Told(XElement element, string attribute) => element.Attribute(attribute)?.Value ?? string.Empty;
}
