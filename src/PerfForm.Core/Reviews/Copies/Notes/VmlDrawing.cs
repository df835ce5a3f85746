using System.Globalization;
using PerfForm.Core.Grids;
using PerfForm.Core.Grids.Xlsx;
using PerfForm.Core.Reviews.Copies.Parts;
using PerfForm.Core.Reviews.Copies.Sheets;

namespace PerfForm.Core.Reviews.Copies.Notes;

/// <summary>
/// The boxes of notes, in the old language of drawings that Excel still wants them in; form controls stand in the same part. It is not read as XML,
/// which programs do not always write there. ECMA-376 part 4, 19.
/// </summary>
internal sealed class VmlDrawing
{
    private const string Type = "_x0000_t202";
    private const string Id = "_x0000_s";
    private const int IdsOfBlock = 1024;
    private const string Begin = "<xml";
    private const string End = "</xml>";

    private static readonly string[] Namespaces =
    [
        "xmlns:v=\"urn:schemas-microsoft-com:vml\"",
        "xmlns:o=\"urn:schemas-microsoft-com:office:office\"",
        "xmlns:x=\"urn:schemas-microsoft-com:office:excel\"",
    ];

    private static readonly string AllNamespaces = string.Join(' ', Namespaces);

    private readonly PartText _text;
    private readonly SheetFacts _facts;
    private readonly int _end;

    // What a shape must say of namespaces: nothing, where the root does.
    private readonly string _spaces;
    private int _lastId;

    /// <summary>The drawing of a sheet that has one.</summary>
    /// <exception cref="IrregularPartException">It is not written as it should be.</exception>
    public VmlDrawing(byte[] content, SheetFacts facts)
    {
        (_text, _facts) = (PartText.OfBytes(content), facts);
        _end = _text.Text.LastIndexOf(End, StringComparison.Ordinal);
        PartXml.Require(_end >= 0);
        _spaces = Namespaces.All(RootOf(_text.Text).Contains) ? string.Empty : $" {AllNamespaces}";
        _lastId = Math.Max(LastIdIn(_text.Text), IdsOfBlock);
        AddTypeOfNotes();
    }

    /// <summary>A new drawing.</summary>
    /// <param name="block">The block of numbers for its boxes.</param>
    /// <param name="facts">What is known of the sheet.</param>
    public VmlDrawing(int block, SheetFacts facts)
    {
        var layout = $"""<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="{block}"/></o:shapelayout>""";
        (_text, _facts, _lastId) = (PartText.Of($"<xml {AllNamespaces}>{layout}{End}"), facts, block * IdsOfBlock);
        _spaces = string.Empty;
        _end = _text.Text.Length - End.Length;
        AddTypeOfNotes();
    }

    /// <summary>Draws the box of a note.</summary>
    public void Add(CellRange area, NoteBox box)
    {
        var style = "position:absolute;margin-left:60pt;margin-top:2pt;"
            + $"width:{Points(box.Width)}pt;height:{Points(box.Height)}pt;z-index:1;visibility:hidden";
        _text.Insert(
            _end,
            $"""<v:shape{_spaces} id="{Id}{++_lastId}" type="#{Type}" style="{style}" fillcolor="#ffffe1" o:insetmode="auto">"""
            + """<v:fill color2="#ffffe1"/>"""
            + """<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>"""
            + """<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>"""
            + """<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>"""
            + $"<x:Anchor>{NoteAnchor.Of(area, box, _facts)}</x:Anchor><x:AutoFill>False</x:AutoFill>"
            + $"<x:Row>{area.First.Row}</x:Row><x:Column>{area.First.Column}</x:Column></x:ClientData></v:shape>");
    }

    /// <summary>Takes the box of a received note away, where it is found.</summary>
    public void Remove(CellAddress cell)
    {
        if (VmlNotes.ShapeOf(_text.Text, cell) is { } shape)
        {
            var (at, length) = shape.GetOffsetAndLength(_text.Text.Length);
            _text.Replace(at, length, string.Empty);
        }
    }

    /// <summary>Makes the box of a received note higher, where it is found.</summary>
    public void Grow(CellAddress cell, int by)
    {
        if (VmlNotes.AnchorOf(_text.Text, cell) is { } anchor
            && NoteAnchor.Grown(_text.Text[anchor], by, _facts) is { } grown)
        {
            var (at, length) = anchor.GetOffsetAndLength(_text.Text.Length);
            _text.Replace(at, length, grown);
        }
    }

    /// <summary>The part.</summary>
    public byte[] ToBytes() => _text.ToBytes();

    private static string Points(int pixels) => (pixels * 0.75).ToString(CultureInfo.InvariantCulture);

    private void AddTypeOfNotes()
    {
        if (!_text.Text.Contains($"id=\"{Type}\"", StringComparison.Ordinal))
        {
            _text.Insert(
                _end,
                $"""<v:shapetype{_spaces} id="{Type}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">"""
                + """<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>""");
        }
    }

    private static string RootOf(string text)
    {
        var root = text.IndexOf(Begin, StringComparison.Ordinal);
        PartXml.Require(root >= 0);
        return text[root..TagAttributes.EndOf(text, root)];
    }

    private static int LastIdIn(string text)
    {
        var last = 0;
        for (var at = text.IndexOf(Id, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Id, at + Id.Length, StringComparison.Ordinal))
        {
            var digits = text.AsSpan(at + Id.Length);
            var end = digits.IndexOfAnyExceptInRange('0', '9');
            if (int.TryParse(digits[..Math.Max(end, 0)], NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            {
                last = Math.Max(last, id);
            }
        }

        PartXml.Require(last < int.MaxValue - IdsOfBlock);
        return last;
    }
}
