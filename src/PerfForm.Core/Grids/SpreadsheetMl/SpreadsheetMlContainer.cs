using System.Text;
using System.Xml;
using PerfForm.Core.Grids.Content;
using PerfForm.Core.Guards;

namespace PerfForm.Core.Grids.SpreadsheetMl;

/// <summary>The XML spreadsheets of Excel 2002 and 2003, which systems export under the name .xls or .xml.</summary>
internal sealed class SpreadsheetMlContainer : IContainer
{
    private const string Mark = "urn:schemas-microsoft-com:office:spreadsheet";
    private const int Beginning = 4_000;

    /// <summary>XML spreadsheet 2003.</summary>
    public static readonly SourceFormat Xml = new("xml", new("XML 电子表格 2003", "an XML spreadsheet 2003"), ["xml"]);

    public IReadOnlyList<SourceFormat> Formats { get; } = [Xml];

    // A web page of Excel names the same kind of namespaces, but is no Workbook.
    public SourceFormat? Recognise(FileContent content)
    {
        if (content.Text is not { } text)
        {
            return null;
        }

        var start = text.AsSpan(0, Math.Min(text.Length, Beginning));
        return start.TrimStart().StartsWith("<", StringComparison.Ordinal)
            && start.Contains(Mark, StringComparison.Ordinal) && start.Contains("Workbook", StringComparison.Ordinal) ? Xml : null;
    }

    public IReadOnlyList<Grid> Read(byte[] content, SourceFormat format, string name, CellMeter meter)
    {
        // What the declaration says of the encoding (GB2312) needs the runtime's provider.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var xml = XmlReader.Create(new MemoryStream(content, writable: false), XmlSteps.Guarded);
        return WorkbookXml.Read(xml, meter);
    }
}
