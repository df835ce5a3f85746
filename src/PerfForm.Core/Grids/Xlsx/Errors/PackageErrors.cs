using System.IO.Compression;
using System.Xml;
using PerfForm.Core.Grids.Excel;

namespace PerfForm.Core.Grids.Xlsx.Errors;

/// <summary>The error cells of .xlsx and .xlsm that the reading library has read, which passes over them.</summary>
internal static class PackageErrors
{
    private const string WorkbookFile = "workbook.xml";
    private static readonly string[] RelationshipNamespaces =
    [
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
    ];

    /// <summary>The cells of each sheet, in the order of the tabs; no lists for a locked workbook, which is a compound file and no package.</summary>
    public static List<List<ErrorCell>> Find(byte[] content)
    {
        if (!content.AsSpan().StartsWith("PK"u8))
        {
            return [];
        }

        using var package = new WorkbookPackage(content);
        var sheets = new List<List<ErrorCell>>();
        foreach (var part in SheetParts(package))
        {
            sheets.Add(part is not null && ErrorMark.IsIn(part) ? SheetErrors.Read(part) : []);
        }

        return sheets;
    }

    // A sheet without a part is an empty one, for ExcelDataReader too.
    private static List<ZipArchiveEntry?> SheetParts(WorkbookPackage package)
    {
        var parts = new List<ZipArchiveEntry?>();
        if (package.Part($"xl/{WorkbookFile}") is not { } workbook)
        {
            return parts;
        }

        var relationships = package.RelationshipsOf(WorkbookFile);
        using var xml = WorkbookPackage.OpenXml(workbook);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "sheet")
            {
                var id = RelationshipId(xml);
                parts.Add(relationships.Find(relationship => relationship.Id == id) is { } found ? package.Part(found.Part) : null);
            }
        }

        return parts;
    }

    private static string? RelationshipId(XmlReader sheet) =>
        sheet.GetAttribute("id", RelationshipNamespaces[0]) ?? sheet.GetAttribute("id", RelationshipNamespaces[1]);
}
