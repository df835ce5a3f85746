using System.Xml;
using PerfForm.Core.Grids.Content;
using PerfForm.Core.Grids.Excel;
using PerfForm.Core.Grids.Flow;
using PerfForm.Core.Guards;

namespace PerfForm.Core.Grids.Word;

/// <summary>The documents of Word 2007 and later: .docx, .docm. Each table is a grid. ECMA-376 part 1, 17.</summary>
internal sealed class WordContainer : IContainer
{
    private const string ContentTypes = "[Content_Types].xml";
    private const string RootRelationships = "_rels/.rels";

    /// <summary>Office Open XML document.</summary>
    public static readonly SourceFormat Docx = new("docx", new("Word 文档", "a Word document"), ["docx", "dotx"]) { IsPackage = true, IsProse = true };

    /// <summary>Office Open XML document with macros.</summary>
    public static readonly SourceFormat Docm =
        new("docm", new("启用宏的 Word 文档", "a Word document with macros"), ["docm", "dotm"]) { IsPackage = true, IsProse = true };

    public IReadOnlyList<SourceFormat> Formats { get; } = [Docx, Docm];

    public SourceFormat? Recognise(FileContent content)
    {
        if (!content.HasPart(ContentTypes) || !content.HasPartsIn("word/", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        return content.ReadPart(ContentTypes).Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) ? Docm : Docx;
    }

    public IReadOnlyList<Grid> Read(byte[] content, SourceFormat format, string name, CellMeter meter)
    {
        using var package = new WorkbookPackage(content);
        var part = package.Part(MainPart(package)) ?? throw new InvalidDataException("The document has no main part.");
        using var xml = WorkbookPackage.OpenXml(part);
        var flow = new FlowDocument(name, meter);
        DocumentPart.Read(xml, flow);
        return flow.ToGrids();
    }

    // Nearly always word/document.xml; Word on the web writes document2.xml.
    private static string MainPart(WorkbookPackage package)
    {
        if (package.Part(RootRelationships) is { } relationships)
        {
            using var xml = WorkbookPackage.OpenXml(relationships);
            while (xml.Read())
            {
                if (xml.NodeType == XmlNodeType.Element && xml.GetAttribute("Type")?.EndsWith("/officeDocument", StringComparison.Ordinal) == true)
                {
                    return xml.GetAttribute("Target")?.TrimStart('/') ?? string.Empty;
                }
            }
        }

        return "word/document.xml";
    }
}
