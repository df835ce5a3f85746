using System.Xml;
using PerfForm.Core.Grids.Excel;
using static PerfForm.Core.Grids.Xlsx.PartXml;

namespace PerfForm.Core.Grids.Xlsx;

/// <summary>The parts that the workbook part relates to, by the relationship's name. ECMA-376 part 2, 6.5.3.</summary>
internal sealed class RelationshipsPart
{
    /// <summary>The namespace of the part.</summary>
    public const string Namespace = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly Dictionary<string, string> _targets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byType = new(StringComparer.Ordinal);

    /// <summary>Reads the part.</summary>
    public static RelationshipsPart Read(XmlReader xml)
    {
        var relationships = new RelationshipsPart();
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                var (id, type, target) = (xml.GetAttribute("Id"), xml.GetAttribute("Type"), xml.GetAttribute("Target"));
                Require(xml.Depth == 1 && xml.LocalName == "Relationship" && xml.NamespaceURI == Namespace);
                Require(id is not null && type is not null && target is not null && relationships._targets.TryAdd(id, target));
                relationships._byType.TryAdd(type[(type.LastIndexOf('/') + 1)..], id);
            }
        }

        return relationships;
    }

    /// <summary>The first relationship of a type, by the last segment of the type (<c>styles</c>); null where there is none.</summary>
    public string? OfType(string type) => _byType.GetValueOrDefault(type);

    /// <summary>The name of the part: <c>xl/worksheets/sheet1.xml</c>.</summary>
    /// <param name="relationship">The relationship's name.</param>
    /// <param name="folder">The folder that the target is seen from: <c>xl</c>; empty for the package's root.</param>
    /// <exception cref="IrregularPartException">There is no such relationship, or its path goes astray.</exception>
    public string PartOf(string relationship, string folder)
    {
        var target = _targets.GetValueOrDefault(relationship, string.Empty);
        var part = target.StartsWith('/') ? target[1..] : folder.Length == 0 ? target : $"{folder}/{target}";
        Require(part == WorkbookPackage.PartName(target, folder));
        return part;
    }
}
