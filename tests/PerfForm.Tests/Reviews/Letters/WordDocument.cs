using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace PerfForm.Tests.Reviews.Letters;

/// <summary>Word documents as tests make them and look at them.</summary>
internal static class WordDocument
{
    /// <summary>The namespace of Word's elements.</summary>
    public const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The document with another body in its main part.</summary>
    public static byte[] WithBody(byte[] document, string body) =>
        With(document, "word/document.xml", $"<w:document xmlns:w=\"{Word}\"><w:body>{body}</w:body></w:document>");

    /// <summary>The document with another content of a part.</summary>
    public static byte[] With(byte[] document, string part, string xml)
    {
        var changed = new MemoryStream();
        changed.Write(document);
        using (var package = new ZipArchive(changed, ZipArchiveMode.Update, leaveOpen: true))
        {
            package.GetEntry(part)?.Delete();
            using var entry = package.CreateEntry(part).Open();
            entry.Write(Encoding.UTF8.GetBytes(xml));
        }

        return changed.ToArray();
    }

    /// <summary>A content control around blocks, rows or words.</summary>
    public static string Control(string tag, string content) =>
        $"<w:sdt><w:sdtPr><w:tag w:val=\"{tag}\"/></w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>";

    /// <summary>A paragraph of runs.</summary>
    public static string Paragraph(params string[] runs) => $"<w:p>{string.Concat(runs.Select(run => $"<w:r><w:t>{run}</w:t></w:r>"))}</w:p>";

    /// <summary>A row of a table with one cell.</summary>
    public static string Row(string text) => $"<w:tr><w:tc>{Paragraph(text)}</w:tc></w:tr>";

    /// <summary>What the validator of the file format finds wrong.</summary>
    public static IEnumerable<string> Faults(byte[] document)
    {
        using var opened = WordprocessingDocument.Open(new MemoryStream(document), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2013).Validate(opened).Select(fault => $"{fault.Path?.XPath}: {fault.Description}")];
    }

    /// <summary>The lines of the main part: a paragraph, or a row of a table with <c>|</c> between its cells.</summary>
    public static IReadOnlyList<string> Lines(byte[] document, string part = "word/document.xml")
    {
        using var package = new ZipArchive(new MemoryStream(document), ZipArchiveMode.Read);
        using var xml = package.GetEntry(part)!.Open();
        return [.. XDocument.Load(xml).Root!.Descendants().Where(IsLine).Select(line => line.Name.LocalName == "tr" ? RowText(line) : Text(line))];
    }

    private static bool IsLine(XElement element) =>
        element.Name.LocalName == "tr" || (element.Name.LocalName == "p" && !element.Ancestors().Any(around => around.Name.LocalName == "tr"));

    private static string RowText(XElement row) => string.Join(" | ", row.Elements().Where(cell => cell.Name.LocalName == "tc").Select(Text));

    private static string Text(XElement element) => string.Concat(element.Descendants().Select(child => child.Name.LocalName switch
    {
        "t" => child.Value,
        "br" => "⏎",
        _ => string.Empty,
    }));
}
