using System.IO.Compression;
using System.Xml;
using PerfForm.Core.Grids.Content;

namespace PerfForm.Core.Grids.Excel;

/// <summary>The zip package of an Office Open XML workbook: its parts, and what the workbook part relates to. ECMA-376 part 2.</summary>
internal sealed class WorkbookPackage : IDisposable
{
    private const string Folder = "xl";
    private readonly ZipArchive _archive;

    public WorkbookPackage(byte[] content) => _archive = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);

    /// <summary>The part of this name, such as <c>xl/workbook.xml</c>; null where there is none. Some writers are careless about case.</summary>
    public ZipArchiveEntry? Part(string name)
    {
        if (_archive.GetEntry(name) is { } exact)
        {
            return exact;
        }

        foreach (var entry in _archive.Entries)
        {
            if (entry.FullName.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>Reads a part as XML that can name nothing outside of itself.</summary>
    public static XmlReader OpenXml(ZipArchiveEntry part) => XmlReader.Create(part.Open(), XmlSteps.Guarded);

    /// <summary>The relationships of <c>xl/workbook.xml</c> or <c>xl/workbook.bin</c>.</summary>
    public List<Relationship> RelationshipsOf(string workbookFile)
    {
        var relationships = new List<Relationship>();
        if (Part($"{Folder}/_rels/{workbookFile}.rels") is not { } part)
        {
            return relationships;
        }

        using var xml = OpenXml(part);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Relationship"
                && xml.GetAttribute("Id") is { } id && xml.GetAttribute("Type") is { } type && xml.GetAttribute("Target") is { } target)
            {
                relationships.Add(new Relationship(id, type[(type.LastIndexOf('/') + 1)..], PartName(target)));
            }
        }

        return relationships;
    }

    public void Dispose() => _archive.Dispose();

    /// <summary>
    /// The part that a relationship's target means: <c>/xl/worksheets/sheet1.xml</c> is absolute, <c>worksheets/sheet1.xml</c> and
    /// <c>../custom/sheet1.xml</c> are seen from the folder of the workbook part, <c>xl</c> by custom.
    /// </summary>
    public static string PartName(string target, string folder = Folder)
    {
        var path = target.Replace('\\', '/');
        var segments = new List<string>();
        foreach (var segment in (path.StartsWith('/') ? path : $"{folder}/{path}").Split('/'))
        {
            if (segment == ".." && segments.Count > 0)
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment is not ("" or "." or ".."))
            {
                segments.Add(segment);
            }
        }

        return string.Join('/', segments);
    }
}
