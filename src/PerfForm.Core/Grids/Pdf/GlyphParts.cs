using System.Buffers.Binary;

namespace PerfForm.Core.Grids.Pdf;

/// <summary>
/// The glyphs of a TrueType font that are put together of others: the library follows them without counting, also to themselves. OpenType, <c>glyf</c>.
/// </summary>
internal ref struct GlyphParts
{
    private const int Deepest = 16;
    private const int RecordLength = 16;
    private const int HeaderLength = 10;
    private const int WordArguments = 0x01;
    private const int OneScale = 0x08;
    private const int More = 0x20;
    private const int TwoScales = 0x40;
    private const int Matrix = 0x80;

    private readonly ReadOnlySpan<byte> _places;
    private readonly ReadOnlySpan<byte> _glyphs;
    private readonly bool _isLong;
    private readonly sbyte[] _depths;

    private GlyphParts(ReadOnlySpan<byte> font)
    {
        _places = Table(font, "loca"u8);
        _glyphs = Table(font, "glyf"u8);
        _isLong = Table(font, "head"u8) is { Length: > 51 } head && head[51] != 0;
        _depths = new sbyte[_places.Length / (_isLong ? sizeof(uint) : sizeof(ushort))];
        Array.Fill(_depths, (sbyte)-1);
    }

    /// <summary>Looks at the glyphs, where it is a font.</summary>
    /// <exception cref="InvalidDataException">One is put together of itself, or of parts of parts without end.</exception>
    public static void Check(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith("\0\x01\0\0"u8) || content.StartsWith("true"u8) || content.StartsWith("OTTO"u8))
        {
            var font = new GlyphParts(content);
            for (var glyph = 0; glyph < font._depths.Length; glyph++)
            {
                font.DepthOf(glyph, level: 0);
            }
        }
    }

    private static ReadOnlySpan<byte> Table(ReadOnlySpan<byte> font, ReadOnlySpan<byte> tag)
    {
        var count = font.Length < 12 ? 0 : BinaryPrimitives.ReadUInt16BigEndian(font[4..]);
        for (var at = 12; at + RecordLength <= font.Length && count > 0; at += RecordLength, count--)
        {
            if (font[at..].StartsWith(tag))
            {
                var (start, length) = (BinaryPrimitives.ReadUInt32BigEndian(font[(at + 8)..]), BinaryPrimitives.ReadUInt32BigEndian(font[(at + 12)..]));
                return start >= font.Length ? [] : font[(int)start..(int)Math.Min(font.Length, start + (long)length)];
            }
        }

        return [];
    }

    private readonly int DepthOf(int glyph, int level)
    {
        if (level > Deepest)
        {
            throw new InvalidDataException("A glyph is put together of itself.");
        }

        if (glyph >= _depths.Length || _depths[glyph] >= 0)
        {
            return glyph >= _depths.Length ? 0 : Checked(_depths[glyph], level);
        }

        var depth = 0;
        for (var part = PartsOf(glyph); part.Length >= sizeof(uint); part = Behind(part))
        {
            depth = Math.Max(depth, 1 + DepthOf(BinaryPrimitives.ReadUInt16BigEndian(part[2..]), level + 1));
        }

        _depths[glyph] = (sbyte)depth;
        return Checked(depth, level);
    }

    private static int Checked(int depth, int level) =>
        depth + level > Deepest ? throw new InvalidDataException("A glyph is put together of parts of parts without end.") : depth;

    // What stands behind the heading of a glyph that is put together; nothing for others.
    private readonly ReadOnlySpan<byte> PartsOf(int glyph)
    {
        var start = _isLong
            ? BinaryPrimitives.ReadUInt32BigEndian(_places[(glyph * sizeof(uint))..])
            : 2L * BinaryPrimitives.ReadUInt16BigEndian(_places[(glyph * sizeof(ushort))..]);
        return start + HeaderLength < _glyphs.Length && (sbyte)_glyphs[(int)start] < 0 ? _glyphs[((int)start + HeaderLength)..] : [];
    }

    private static ReadOnlySpan<byte> Behind(ReadOnlySpan<byte> part)
    {
        var flags = BinaryPrimitives.ReadUInt16BigEndian(part);
        var length = sizeof(uint) + ((flags & WordArguments) != 0 ? 4 : 2)
            + ((flags & OneScale) != 0 ? 2 : (flags & TwoScales) != 0 ? 4 : (flags & Matrix) != 0 ? 8 : 0);
        return (flags & More) != 0 && length < part.Length ? part[length..] : [];
    }
}
