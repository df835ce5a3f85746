using PerfForm.Core.Grids.Xlsx;

namespace PerfForm.Core.Reviews.Copies.Parts;

/// <summary>What the parts of a package are. ECMA-376 part 2, 7.2.</summary>
internal sealed class ContentTypes
{
    private const string Part = "[Content_Types].xml";
    private const string Namespace = "http://schemas.openxmlformats.org/package/2006/content-types";

    private readonly PatchedPackage _package;
    private readonly PartText _text;
    private readonly PartTag _root;
    private readonly int _end;
    private readonly Dictionary<string, string?> _defaults = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _overrides = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The content types of a package.</summary>
    /// <exception cref="IrregularPartException">They are not written as they should be.</exception>
    public ContentTypes(PatchedPackage package)
    {
        _package = package;
        _text = package.ReadText(Part);
        using var walk = new PartWalk(_text, "Types", Namespace);
        _root = walk.Root;
        while (walk.Next())
        {
            if (walk.IsEnd)
            {
                _end = walk.Tag.At;
            }
            else if (walk.Xml.GetAttribute("Extension") is { } extension)
            {
                _defaults.TryAdd(extension, walk.Xml.GetAttribute("ContentType"));
            }
            else if (walk.Xml.GetAttribute("PartName") is { } part)
            {
                _overrides.Add(part);
            }
        }
    }

    /// <summary>Says what a new part is.</summary>
    /// <exception cref="IrregularPartException">There is a word of a part of this name already.</exception>
    public void Add(string part, string type)
    {
        PartXml.Require(_overrides.Add($"/{part}"));
        Put($"""<Override PartName="/{part}" ContentType="{type}"/>""");
    }

    /// <summary>Says what a new part is, by its extension where nothing else is said of that.</summary>
    /// <exception cref="IrregularPartException">There is a word of a part of this name already.</exception>
    public void AddByExtension(string part, string type)
    {
        var extension = Path.GetExtension(part)[1..];
        if (!_defaults.TryGetValue(extension, out var known))
        {
            _defaults.Add(extension, type);
            Put($"""<Default Extension="{extension}" ContentType="{type}"/>""");
        }
        else if (known != type)
        {
            Add(part, type);
        }
    }

    private void Put(string element)
    {
        _text.Append(_root, _end, XmlWords.Within(element, _root, Namespace));
        _package.Put(Part, _text);
    }
}
