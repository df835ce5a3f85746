using System.Xml;
using PerfForm.Core.Grids.Content;
using PerfForm.Core.Grids.Excel;
using PerfForm.Core.Guards;

namespace PerfForm.Core.Grids.OpenDocument;

/// <summary>The spreadsheets of LibreOffice and its relatives, packed or as one XML file: .ods, .fods. ISO/IEC 26300.</summary>
internal sealed class OpenDocumentContainer : IContainer
{
    private const string Mark = "application/vnd.oasis.opendocument.spreadsheet";
    private const string FlatMark = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private const string ContentPart = "content.xml";
    private const int Beginning = 8_000;

    /// <summary>OpenDocument spreadsheet.</summary>
    public static readonly SourceFormat Ods = new("ods", new("OpenDocument 电子表格", "an OpenDocument spreadsheet"), ["ods", "ots"]) { IsPackage = true };

    /// <summary>OpenDocument spreadsheet in one XML file.</summary>
    public static readonly SourceFormat Fods = new("fods", new("OpenDocument 单文件电子表格", "an OpenDocument spreadsheet in one XML file"), ["fods"]);

    public IReadOnlyList<SourceFormat> Formats { get; } = [Ods, Fods];

    public SourceFormat? Recognise(FileContent content)
    {
        if (content.IsPackage)
        {
            var isOurs = content.HasPart(ContentPart) && content.HasPart("mimetype") && content.ReadPart("mimetype").StartsWith(Mark, StringComparison.Ordinal);
            return isOurs ? Ods : null;
        }

        return content.Text is { } text && IsFlat(text.AsSpan(0, Math.Min(text.Length, Beginning))) ? Fods : null;
    }

    public IReadOnlyList<Grid> Read(byte[] content, SourceFormat format, string name, CellMeter meter)
    {
        if (format == Fods)
        {
            using var flat = XmlReader.Create(new MemoryStream(content, writable: false), XmlSteps.Guarded);
            return SpreadsheetPart.Read(flat, meter);
        }

        using var package = new WorkbookPackage(content);
        RequireNoPassword(package);
        using var xml = WorkbookPackage.OpenXml(package.Part(ContentPart)!);
        return SpreadsheetPart.Read(xml, meter);
    }

    private static bool IsFlat(ReadOnlySpan<char> start) =>
        start.TrimStart().StartsWith("<", StringComparison.Ordinal)
            && start.Contains(FlatMark, StringComparison.Ordinal) && start.Contains(Mark, StringComparison.Ordinal);

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
                    "表格有密码保护，无法读取；请取消密码后另存", "the spreadsheet is protected by a password; remove it and save again"));
            }
        }
    }
}
