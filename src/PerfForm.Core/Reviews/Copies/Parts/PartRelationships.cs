using PerfForm.Core.Grids.Excel;
using PerfForm.Core.Grids.Xlsx;

namespace PerfForm.Core.Reviews.Copies.Parts;

/// <summary>What a part relates to, and may relate to from now on. ECMA-376 part 2, 6.5.</summary>
internal sealed class PartRelationships
{
    /// <summary>The namespace of attributes that name a relationship.</summary>
    public const string AttributeNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Empty = $"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>{"\n"}<Relationships xmlns="{RelationshipsPart.Namespace}"/>""";
    private const string External = "External";

    private readonly PatchedPackage _package;
    private readonly string _part;
    private readonly PartText _text;
    private readonly PartTag _root;
    private readonly int _end;
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly List<Relationship> _relationships = [];

    /// <summary>The relationships of a part; of the package itself where the part's name is empty.</summary>
    /// <exception cref="IrregularPartException">They are not written as they should be.</exception>
    public PartRelationships(PatchedPackage package, string part)
    {
        var slash = part.LastIndexOf('/');
        var folder = slash < 0 ? string.Empty : part[..slash];
        _package = package;
        _part = $"{(slash < 0 ? string.Empty : $"{folder}/")}_rels/{part[(slash + 1)..]}.rels";
        _text = package.Has(_part) ? package.ReadText(_part) : PartText.Of(Empty);
        using var walk = new PartWalk(_text, "Relationships", RelationshipsPart.Namespace);
        _root = walk.Root;
        while (walk.Next())
        {
            if (walk.IsEnd)
            {
                _end = walk.Tag.At;
            }
            else
            {
                Take(walk, folder);
            }
        }
    }

    /// <summary>The part of a relationship.</summary>
    /// <exception cref="IrregularPartException">There is no such relationship, or no such part.</exception>
    public string PartOf(string? id)
    {
        var part = _relationships.Find(relationship => relationship.Id == id)?.Part;
        PartXml.Require(part is not null && _package.Has(part));
        return part;
    }

    /// <summary>The first part of a type, by the last segment of the type; null where there is none.</summary>
    public string? OfType(string type) => _relationships.Find(relationship => relationship.Type == type) is { } found ? PartOf(found.Id) : null;

    /// <summary>Relates to one more part.</summary>
    /// <param name="type">The last segment of the type.</param>
    /// <param name="part">The part.</param>
    /// <returns>The relationship's name.</returns>
    public string Add(string type, string part)
    {
        var number = 1;
        while (!_ids.Add($"rId{number}"))
        {
            number++;
        }

        var added = $"""<Relationship Id="rId{number}" Type="{AttributeNamespace}/{type}" Target="/{part}"/>""";
        _text.Append(_root, _end, XmlWords.Within(added, _root, RelationshipsPart.Namespace));
        _package.Put(_part, _text);
        return $"rId{number}";
    }

    private void Take(PartWalk walk, string folder)
    {
        var (id, type, target) = (walk.Xml.GetAttribute("Id"), walk.Xml.GetAttribute("Type"), walk.Xml.GetAttribute("Target"));
        PartXml.Require(id is not null && type is not null && target is not null && _ids.Add(id));
        if (walk.Xml.GetAttribute("TargetMode") != External)
        {
            _relationships.Add(new Relationship(id, type[(type.LastIndexOf('/') + 1)..], WorkbookPackage.PartName(target, folder)));
        }
    }
}
