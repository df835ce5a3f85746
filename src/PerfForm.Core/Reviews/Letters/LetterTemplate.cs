using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using PerfForm.Core.Grids.Content;
using PerfForm.Core.Guards;
using PerfForm.Core.Writers;

namespace PerfForm.Core.Reviews.Letters;

/// <summary>
/// A Word document that letters are made from. Where <c>{{单位名称}}</c> stands in a text, be it in the document, a header or a footer, the
/// field's text is put in its place, in the letters of its first run. A content control whose tag is the name of a section stands once for each
/// item of it, around paragraphs, rows of a table or words, and not at all where there is none: 申报表 the forms; 必须改 what must be changed, with
/// 必须改的表, 分类 and 问题 one in the other; and so on. In it the item's own fields are known. A content control whose tag is the name of a field
/// becomes its text. All names are in <see cref="LetterContent"/>, in Chinese and in English; a field that a template does not have is not told.
/// Immutable.
/// </summary>
internal sealed class LetterTemplate
{
    private static readonly XmlWriterSettings Written = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    private readonly IReadOnlyList<(string Name, byte[] Content)> _parts;
    private readonly Dictionary<string, LetterPart> _filled;

    private LetterTemplate(IReadOnlyList<(string Name, byte[] Content)> parts, Dictionary<string, LetterPart> filled) => (_parts, _filled) = (parts, filled);

    /// <summary>Reads a template and looks whether its fields are known.</summary>
    /// <param name="name">The file's name as displayed.</param>
    /// <param name="content">The whole file.</param>
    /// <exception cref="ReviewInputException">It is no Word document, or has a field that is not known.</exception>
    public static LetterTemplate Read(string name, byte[] content)
    {
        LetterTemplate template;
        try
        {
            template = Of(PartsOf(content));
        }
        catch (Exception failure) when (failure is InvalidDataException or XmlException or NotSupportedException or IOException or ArgumentException)
        {
            throw new ReviewInputException(name, LetterFault.NoDocument, failure);
        }
        catch (LimitExceededException failure)
        {
            throw ReviewInputException.Of(name, failure);
        }

        if (!template._filled.Values.Any(part => part.HasFields))
        {
            throw new ReviewInputException(name, LetterFault.NoField);
        }

        var fault = template._filled.Values.Select(part => part.FindFault()).FirstOrDefault(found => found is not null);
        return fault is { } said ? throw new ReviewInputException(name, said) : template;
    }

    /// <summary>A letter as a Word document. The same letter always gives the same bytes.</summary>
    public byte[] Fill(Letter letter)
    {
        var scope = new ScopeOf<Letter>(LetterContent.Shape, letter, letter.Review.Language, around: null);
        return Package((name, content) => _filled.TryGetValue(name, out var filled) ? BytesOf(filled.Filled(scope)) : content);
    }

    /// <summary>The template itself as a Word document: something to begin one's own with.</summary>
    public byte[] ToDocument() => Package((_, content) => content);

    /// <summary>A template of parts, the types of its content among them.</summary>
    /// <exception cref="InvalidDataException">It has no document.</exception>
    internal static LetterTemplate Of(IReadOnlyList<(string Name, byte[] Content)> parts)
    {
        var types = LetterParts.In(parts);
        var filled = parts.Where(part => types.Contains(part.Name));
        return new LetterTemplate(parts, filled.ToDictionary(part => part.Name, part => new LetterPart(XmlOf(part.Content)), StringComparer.Ordinal));
    }

    /// <summary>Reads a part as XML that can name nothing outside of itself.</summary>
    /// <exception cref="InvalidDataException">It is nested too deep.</exception>
    internal static XElement XmlOf(byte[] content)
    {
        using (var steps = XmlReader.Create(new MemoryStream(content), XmlSteps.Guarded))
        {
            while (steps.Read())
            {
                if (steps.Depth > XmlSteps.Deepest)
                {
                    throw new InvalidDataException($"The document is nested more than {XmlSteps.Deepest} levels deep.");
                }
            }
        }

        using var reader = XmlReader.Create(new MemoryStream(content), XmlSteps.Guarded);
        return XElement.Load(reader, LoadOptions.None);
    }

    private static List<(string Name, byte[] Content)> PartsOf(byte[] content)
    {
        using var package = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
        PackageGuard.Check(package, ReadingLimits.Default);
        var parts = new List<(string, byte[])>();
        foreach (var entry in package.Entries.Where(entry => !entry.FullName.EndsWith('/')))
        {
            using var part = entry.Open();
            using var bytes = new MemoryStream();
            part.CopyTo(bytes);
            parts.Add((entry.FullName, bytes.ToArray()));
        }

        return parts;
    }

    private byte[] Package(Func<string, byte[], byte[]> contentOf)
    {
        var document = new MemoryStream();
        using (var package = new ZipArchive(document, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in _parts)
            {
                using var part = package.BeginUndated(name);
                part.Write(contentOf(name, content));
            }
        }

        return document.ToArray();
    }

    private static byte[] BytesOf(XElement root)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, Written))
        {
            writer.WriteStartDocument(standalone: true);
            root.WriteTo(writer);
        }

        return bytes.ToArray();
    }
}
