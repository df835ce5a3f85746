using System.IO.Compression;
using System.Text;

namespace PerfForm.Fuzzing;

/// <summary>The smallest packages around a part that is fuzzed.</summary>
internal static class PackageParts
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    private static readonly byte[] Sheet = Utf8(
        $"<worksheet xmlns=\"{Main}\"><sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><v>43831.5</v></c>"
        + "<c r=\"B1\" s=\"2\"><v>0.95</v></c></row></sheetData></worksheet>");

    private static readonly byte[] Styles = Utf8(
        $"<styleSheet xmlns=\"{Main}\"><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>");

    /// <summary>A workbook of one sheet, with one of its parts.</summary>
    public static byte[] Xlsx(byte[]? sheet = null, byte[]? styles = null) => Zip(
        ("[Content_Types].xml", Utf8($"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>")),
        ("_rels/.rels", Relations(("rId1", "officeDocument", "xl/workbook.xml"))),
        ("xl/workbook.xml", Utf8(
            $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")),
        ("xl/_rels/workbook.xml.rels", Relations(("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "styles", "styles.xml"))),
        ("xl/worksheets/sheet1.xml", sheet ?? Sheet),
        ("xl/styles.xml", styles ?? Styles));

    /// <summary>A document with a main part.</summary>
    public static byte[] Docx(byte[] document) => Zip(
        ("[Content_Types].xml", Utf8($"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>")),
        ("_rels/.rels", Relations(("rId1", "officeDocument", "word/document.xml"))),
        ("word/document.xml", document));

    /// <summary>A spreadsheet with a content part.</summary>
    public static byte[] Ods(byte[] content) => Zip(
        ("mimetype", Utf8("application/vnd.oasis.opendocument.spreadsheet")),
        ("content.xml", content));

    private static byte[] Relations(params (string Id, string Kind, string Target)[] relations) => Utf8(
        $"<Relationships xmlns=\"{Package}/relationships\">"
        + string.Concat(relations.Select(one => $"<Relationship Id=\"{one.Id}\" Type=\"{Office}/{one.Kind}\" Target=\"{one.Target}\"/>"))
        + "</Relationships>");

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Zip(params (string Name, byte[] Content)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
