using System.Xml;
using PerfForm.Core.Grids.Content;
using PerfForm.Core.Grids.Excel;
using PerfForm.Core.Grids.Flow;
using PerfForm.Core.Guards;

namespace PerfForm.Core.Grids.OpenDocument;

/// <summary>The spreadsheets and texts of LibreOffice and its relatives, packed or as one XML file. ISO/IEC 26300.</summary>
internal sealed class OpenDocumentContainer : IContainer
{
    private const string SpreadsheetMark = "application/vnd.oasis.opendocument.spreadsheet";
    private const string TextMark = "application/vnd.oasis.opendocument.text";
    private const string FlatMark = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private const string ContentPart = "content.xml";
    private const int Beginning = 8_000;

    /// <summary>OpenDocument spreadsheet.</summary>
    public static readonly SourceFormat Ods = new("ods", new("OpenDocument 电子表格", "an OpenDocument spreadsheet"), ["ods", "ots"]) { IsPackage = true };

    /// <summary>OpenDocument spreadsheet in one XML file.</summary>
    public static readonly SourceFormat Fods = new("fods", new("OpenDocument 单文件电子表格", "an OpenDocument spreadsheet in one XML file"), ["fods"]);

    /// <summary>OpenDocument text.</summary>
    public static readonly SourceFormat Odt =
        new("odt", new("OpenDocument 文本", "an OpenDocument text"), ["odt", "ott"]) { IsPackage = true, IsProse = true };

    /// <summary>OpenDocument text in one XML file.</summary>
    public static readonly SourceFormat Fodt =
        new("fodt", new("OpenDocument 单文件文本", "an OpenDocument text in one XML file"), ["fodt"]) { IsProse = true };

    public IReadOnlyList<SourceFormat> Formats { get; } = [Ods, Fods, Odt, Fodt];

    public SourceFormat? Recognise(FileContent content)
    {
        if (content.IsPackage)
        {
            var mark = content.HasPart(ContentPart) && content.HasPart("mimetype") ? content.ReadPart("mimetype") : string.Empty;
            return Marked(mark.AsSpan(), Ods, Odt);
        }

        var start = content.Text is { } text ? text.AsSpan(0, Math.Min(text.Length, Beginning)) : [];
        if (!start.TrimStart().StartsWith("<", StringComparison.Ordinal) || !start.Contains(FlatMark, StringComparison.Ordinal))
        {
            return null;
        }

        var spreadsheet = start.IndexOf(SpreadsheetMark, StringComparison.Ordinal);
        return Marked(start[Math.Max(0, spreadsheet >= 0 ? spreadsheet : start.IndexOf(TextMark, StringComparison.Ordinal))..], Fods, Fodt);
    }

    public IReadOnlyList<Grid> Read(byte[] content, SourceFormat format, string name, CellMeter meter)
    {
        if (format == Fods || format == Fodt)
        {
            using var flat = XmlReader.Create(new MemoryStream(content, writable: false), XmlSteps.Guarded);
            return Read(flat, format, name, meter);
        }

        using var package = new WorkbookPackage(content);
        RequireNoPassword(package);
        using var xml = WorkbookPackage.OpenXml(package.Part(ContentPart)!);
        return Read(xml, format, name, meter);
    }

    private static List<Grid> Read(XmlReader xml, SourceFormat format, string name, CellMeter meter)
    {
        if (!format.IsProse)
        {
            return SpreadsheetPart.Read(xml, meter);
        }

        var flow = new FlowDocument(name, meter);
        TextDocumentPart.Read(xml, flow);
        return flow.ToGrids();
    }

    private static SourceFormat? Marked(ReadOnlySpan<char> mark, SourceFormat spreadsheet, SourceFormat text) =>
        mark.StartsWith(SpreadsheetMark, StringComparison.Ordinal) ? spreadsheet : mark.StartsWith(TextMark, StringComparison.Ordinal) ? text : null;

    // The list of parts says how each was encrypted.
    private static void RequireNoPassword(WorkbookPackage package)
    {
        if (package.Part("META-INF/manifest.xml") is not { } manifest)
        {
            return;
        }

        using var xml = WorkbookPackage.OpenXml(manifest);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "encryption-data")
            {
                throw new UnreadableFileException(new(
                    "文件有密码保护，无法读取；请取消密码后另存", "it is protected by a password; remove it and save again"));
            }
        }
    }
}
