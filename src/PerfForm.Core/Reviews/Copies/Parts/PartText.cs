using System.Text;
using PerfForm.Core.Grids.Xlsx;

namespace PerfForm.Core.Reviews.Copies.Parts;

/// <summary>The text of a part with changes to it. What is not changed stays as it is, character by character.</summary>
internal sealed class PartText
{
    private const string Declaration = "<?xml";
    private const string EncodingName = "encoding=";

    private static readonly Encoding[] Marked = [Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode];
    private static readonly string[] Plain = ["utf-8", "us-ascii", "ascii"];
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Encoding _encoding;
    private readonly byte[] _mark;
    private readonly List<TextChange> _changes = [];
    private readonly Dictionary<PartTag, StringBuilder> _filled = [];

    private PartText(string text, Encoding encoding, byte[] mark) => (Text, _encoding, _mark) = (text, encoding, mark);

    /// <summary>The text as it was received.</summary>
    public string Text { get; }

    /// <summary>Whether anything is changed.</summary>
    public bool IsChanged => _changes.Count > 0 || _filled.Count > 0;

    /// <summary>The text of a part.</summary>
    /// <exception cref="IrregularPartException">It is in another encoding than parts are.</exception>
    public static PartText Of(byte[] content)
    {
        var encoding = Array.Find(Marked, one => content.AsSpan().StartsWith(one.Preamble));
        return encoding is null ? OfPlain(content) : new PartText(Decoded(encoding, content, encoding.Preamble.Length), encoding, encoding.GetPreamble());
    }

    /// <summary>The text of a part that the tool makes.</summary>
    public static PartText Of(string text) => new(text, Strict, []);

    /// <summary>
    /// The text of a part of which nothing is known but that it has ASCII in it: a character a byte, and back. Drawings in VML are no well-formed
    /// XML, always.
    /// </summary>
    /// <exception cref="IrregularPartException">It is in another encoding than parts are.</exception>
    public static PartText OfBytes(byte[] content)
    {
        PartXml.Require(!Marked.Skip(1).Any(one => content.AsSpan().StartsWith(one.Preamble)));
        return new PartText(Encoding.Latin1.GetString(content), Encoding.Latin1, []);
    }

    /// <summary>Puts a text in. What is put in at one place stands in the order of the calls.</summary>
    public void Insert(int at, string text) => Replace(at, 0, text);

    /// <summary>Puts a text in the place of another.</summary>
    public void Replace(int at, int length, string text) => _changes.Add(new TextChange(at, length, text));

    /// <summary>Adds to the end of an element, which may be an empty one.</summary>
    /// <param name="tag">Its first tag.</param>
    /// <param name="end">Where its last tag begins; not looked at for an empty element.</param>
    /// <param name="text">What is added.</param>
    public void Append(PartTag tag, int end, string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (!tag.IsEmpty)
        {
            Insert(end, text);
        }
        else if (_filled.TryGetValue(tag, out var filled))
        {
            filled.Append(text);
        }
        else
        {
            _filled.Add(tag, new StringBuilder(text));
        }
    }

    /// <summary>Gives an attribute of a tag a value.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="name">The attribute.</param>
    /// <param name="value">The value, which needs no escaping.</param>
    public void Set(PartTag tag, string name, string value)
    {
        var change = TagAttributes.Setting(Text, tag.At, name, value);
        Replace(change.At, change.Length, change.Text);
    }

    /// <summary>Takes an attribute from a tag, where it is there.</summary>
    public void Remove(PartTag tag, string name)
    {
        if (TagAttributes.Find(Text, tag.At, name) is { } found)
        {
            Replace(found.At, found.End - found.At, string.Empty);
        }
    }

    /// <summary>The bytes with all changes.</summary>
    public byte[] ToBytes()
    {
        var filled = _filled.Select(pair => new TextChange(pair.Key.End - 2, 2, $">{pair.Value}</{pair.Key.Name}>"));
        var changed = new StringBuilder(Text.Length + _changes.Sum(change => change.Text.Length));
        var at = 0;
        foreach (var change in _changes.Concat(filled).OrderBy(change => change.At))
        {
            PartXml.Require(change.At >= at);
            changed.Append(Text, at, change.At - at).Append(change.Text);
            at = change.At + change.Length;
        }

        changed.Append(Text, at, Text.Length - at);
        return [.. _mark, .. _encoding.GetBytes(changed.ToString())];
    }

    private static PartText OfPlain(byte[] content)
    {
        var text = Decoded(Strict, content, 0);
        PartXml.Require(!NamesAnotherEncoding(text));
        return new PartText(text, Strict, []);
    }

    private static bool NamesAnotherEncoding(string text)
    {
        var end = text.StartsWith(Declaration, StringComparison.Ordinal) ? text.IndexOf('>', StringComparison.Ordinal) : -1;
        var at = end < 0 ? -1 : text.IndexOf(EncodingName, 0, end, StringComparison.Ordinal);
        return at >= 0 && !Plain.Any(name => text.AsSpan(at + EncodingName.Length + 1).StartsWith(name, StringComparison.OrdinalIgnoreCase));
    }

    private static string Decoded(Encoding encoding, byte[] content, int from)
    {
        try
        {
            return encoding.GetString(content, from, content.Length - from);
        }
        catch (DecoderFallbackException)
        {
            throw new IrregularPartException();
        }
    }
}
