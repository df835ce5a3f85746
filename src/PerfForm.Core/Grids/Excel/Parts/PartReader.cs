using System.IO.Compression;
using System.Xml;

namespace PerfForm.Core.Grids.Excel.Parts;

/// <summary>Goes through the elements of a part, level by level.</summary>
internal sealed class PartReader : IDisposable
{
    private const string Spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private readonly XmlReader _xml;

    /// <summary>Begins to read a part, at its root.</summary>
    /// <exception cref="UnusualPartException">The root is another one.</exception>
    public PartReader(ZipArchiveEntry part, string root)
    {
        _xml = WorkbookPackage.OpenXml(part);
        _xml.MoveToContent();
        if (!Is(root))
        {
            throw new UnusualPartException();
        }
    }

    /// <summary>How many elements the element stands in.</summary>
    public int Level => _xml.Depth;

    /// <summary>The element's name.</summary>
    public string Name => _xml.LocalName;

    /// <summary>Whether the element has this name.</summary>
    public bool Is(string name) => _xml.LocalName == name && _xml.NamespaceURI == Spreadsheet;

    /// <summary>The value of an attribute of the element; null where it has none of this name.</summary>
    public string? Attribute(string name) => _xml.GetAttribute(name);

    /// <summary>The value of an attribute that names a relationship; null where it has none of this name.</summary>
    public string? Relationship(string name) => _xml.GetAttribute(name, Relationships);

    /// <summary>Goes to the next element in the one at that level, past what is left of the one before; false where there is no more.</summary>
    public bool NextIn(int level)
    {
        if (_xml.NodeType == XmlNodeType.Element && _xml.IsEmptyElement && _xml.Depth == level)
        {
            return false;
        }

        while (_xml.Read())
        {
            if (_xml.NodeType == XmlNodeType.Element && _xml.Depth == level + 1)
            {
                return true;
            }

            if (_xml.NodeType == XmlNodeType.EndElement && _xml.Depth == level)
            {
                return false;
            }
        }

        throw new UnusualPartException();
    }

    /// <summary>Reads the text of the element, which holds no other.</summary>
    public string ReadText()
    {
        var text = string.Empty;
        while (!_xml.IsEmptyElement && _xml.Read() && _xml.NodeType != XmlNodeType.EndElement)
        {
            // White space that is not marked to be kept is the library's to judge.
            text += _xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace ? _xml.Value : throw new UnusualPartException();
        }

        return text;
    }

    /// <summary>Reads to the end of the document, so that all of it is known to be well-formed.</summary>
    public void Finish()
    {
        while (_xml.Read())
        {
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _xml.Dispose();
}
