using System.Xml;
using PerfForm.Core.Grids.Xlsx;

namespace PerfForm.Core.Reviews.Copies.Parts;

/// <summary>Goes through the tags of a part and tells where in the text they stand. It is an XML reader that decides what is a tag.</summary>
internal sealed class PartWalk : IDisposable
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
    };

    private readonly string _text;
    private readonly XmlReader _xml;
    private readonly IXmlLineInfo _place;
    private int _line = 1;
    private int _lineAt;

    /// <summary>Begins at the root element.</summary>
    /// <param name="part">The part.</param>
    /// <param name="root">The name that its root must have.</param>
    /// <param name="rootNamespace">And its namespace.</param>
    /// <exception cref="IrregularPartException">Its root is another one.</exception>
    public PartWalk(PartText part, string root, string rootNamespace = PartXml.Main)
        : this(part, [root], rootNamespace)
    {
    }

    /// <summary>Begins at the root element, which has one of some names.</summary>
    /// <exception cref="IrregularPartException">Its root is another one.</exception>
    public PartWalk(PartText part, string[] roots, string rootNamespace = PartXml.Main)
    {
        _text = part.Text;
        _xml = XmlReader.Create(new StringReader(_text), Settings);
        _place = (IXmlLineInfo)_xml;
        PartXml.Require(_xml.MoveToContent() == XmlNodeType.Element && _xml.NamespaceURI == rootNamespace && roots.Contains(_xml.LocalName));
        Take();
        Root = Tag;
    }

    /// <summary>The root's first tag.</summary>
    public PartTag Root { get; }

    /// <summary>The tag where it stands.</summary>
    public PartTag Tag { get; private set; }

    /// <summary>Whether it is the last tag of an element that has two.</summary>
    public bool IsEnd => _xml.NodeType == XmlNodeType.EndElement;

    /// <summary>How many elements are around it; none for the root.</summary>
    public int Depth => _xml.Depth;

    /// <summary>The element's name, without prefix.</summary>
    public string Name => _xml.LocalName;

    /// <summary>The element.</summary>
    public XmlReader Xml => _xml;

    /// <summary>Whether an element of this name begins here, so many elements down.</summary>
    public bool Begins(string name, int depth) => !IsEnd && Depth == depth && _xml.IsMain(name);

    /// <summary>Whether an element of this name has ended here, so many elements down: at its last tag, or with the only one.</summary>
    public bool Ends(string name, int depth) => (IsEnd || _xml.IsEmptyElement) && Depth == depth && _xml.IsMain(name);

    /// <summary>Goes to the next tag; false at the end of the part, which is well-formed then.</summary>
    public bool Next()
    {
        while (_xml.Read())
        {
            if (_xml.NodeType is XmlNodeType.Element or XmlNodeType.EndElement)
            {
                Take();
                return true;
            }
        }

        return false;
    }

    public void Dispose() => _xml.Dispose();

    private void Take()
    {
        var isEnd = IsEnd;
        GoToLine(_place.LineNumber);
        var name = _lineAt + _place.LinePosition - 1;
        var at = name - (isEnd ? 2 : 1);
        PartXml.Require(at >= 0 && _text[at] == '<' && string.CompareOrdinal(_text, name, _xml.Name, 0, _xml.Name.Length) == 0);
        Tag = new PartTag(at, TagAttributes.EndOf(_text, at), _xml.Name, _xml.IsEmptyElement);
    }

    private void GoToLine(int line)
    {
        for (; _line < line; _line++)
        {
            var end = _text.AsSpan(_lineAt).IndexOfAny('\r', '\n');
            PartXml.Require(end >= 0);
            _lineAt += end + (_text.AsSpan(_lineAt + end).StartsWith("\r\n") ? 2 : 1);
        }
    }
}
