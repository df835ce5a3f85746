using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Letters;

/// <summary>The templates that ship with the library: Word documents whose parts stand in the folder Template.</summary>
internal static class ShippedLetter
{
    private static readonly Lazy<LetterTemplate> Chinese = new(() => Read("zh"));
    private static readonly Lazy<LetterTemplate> English = new(() => Read("en"));

    // Each part of the document, and the file that it stands in.
    private static readonly (string Part, string File)[] Parts =
    [
        ("[Content_Types].xml", "content-types.xml"),
        ("_rels/.rels", "package-relationships.xml"),
        ("word/document.xml", "document-{0}.xml"),
        ("word/_rels/document.xml.rels", "document-relationships.xml"),
        ("word/styles.xml", "styles-{0}.xml"),
        ("word/numbering.xml", "numbering-{0}.xml"),
        ("word/settings.xml", "settings.xml"),
        ("word/fontTable.xml", "fonts.xml"),
        ("word/footer1.xml", "footer.xml"),
    ];

    /// <summary>The template of a language.</summary>
    public static LetterTemplate In(Language language) => (language == Language.Chinese ? Chinese : English).Value;

    private static LetterTemplate Read(string language) =>
        LetterTemplate.Of([.. Parts.Select(part => (part.Part, Resource(part.File.Replace("{0}", language, StringComparison.Ordinal))))]);

    private static byte[] Resource(string file)
    {
        using var stream = typeof(ShippedLetter).Assembly.GetManifestResourceStream($"letter/{file}") ?? throw new FileNotFoundException(file);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
