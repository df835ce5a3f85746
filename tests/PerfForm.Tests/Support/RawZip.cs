using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace PerfForm.Tests.Support;

/// <summary>A zip archive made byte by byte, as programs in the field make them: names in any encoding, flags, extra fields, links.</summary>
internal sealed class RawZip
{
    public const ushort Encrypted = 1;
    public const ushort Utf8 = 1 << 11;
    public const uint Link = 0xA1FFu << 16;

    private readonly List<byte> _members = [];
    private readonly List<byte> _directory = [];
    private int _count;

    public static Encoding Gbk { get; } = GetGbk();

    public RawZip Add(string name, byte[] content, ushort flags = Utf8) => Add(Encoding.UTF8.GetBytes(name), content, flags);

    public RawZip AddGbk(string name, byte[] content) => Add(Gbk.GetBytes(name), content);

    /// <summary>Adds a member.</summary>
    /// <param name="name">The bytes of its name.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="flags">Its general purpose flags.</param>
    /// <param name="extra">Its extra fields.</param>
    /// <param name="attributes">Its external attributes.</param>
    public RawZip Add(byte[] name, byte[] content, ushort flags = 0, byte[]? extra = null, uint attributes = 0)
    {
        var packed = Deflated(content);
        var header = new byte[26];
        BinaryPrimitives.WriteUInt16LittleEndian(header, 20);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(2), flags);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(4), 8);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(8), 0x21);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(10), Checksum.Crc32(content));
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(14), packed.Length);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(18), content.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(22), (ushort)name.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(24), (ushort)(extra?.Length ?? 0));

        var offset = (uint)_members.Count;
        _members.AddRange([0x50, 0x4B, 3, 4, .. header, .. name, .. extra ?? [], .. packed]);
        var rest = new byte[14];
        BinaryPrimitives.WriteUInt32LittleEndian(rest.AsSpan(6), attributes);
        BinaryPrimitives.WriteUInt32LittleEndian(rest.AsSpan(10), offset);

        // Made by Unix, so that attributes may make a link.
        _directory.AddRange([0x50, 0x4B, 1, 2, 20, 3, .. header, .. rest, .. name, .. extra ?? []]);
        _count++;
        return this;
    }

    public byte[] Bytes
    {
        get
        {
            var end = new byte[18];
            BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(4), (ushort)_count);
            BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(6), (ushort)_count);
            BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(8), (uint)_directory.Count);
            BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(12), (uint)_members.Count);
            return [.. _members, .. _directory, 0x50, 0x4B, 5, 6, .. end];
        }
    }

    /// <summary>The extra field that gives the name in UTF-8 (Info-ZIP's 0x7075).</summary>
    public static byte[] UnicodePath(byte[] name, string unicode)
    {
        var text = Encoding.UTF8.GetBytes(unicode);
        var field = new byte[9 + text.Length];
        BinaryPrimitives.WriteUInt16LittleEndian(field, 0x7075);
        BinaryPrimitives.WriteUInt16LittleEndian(field.AsSpan(2), (ushort)(5 + text.Length));
        field[4] = 1;
        BinaryPrimitives.WriteUInt32LittleEndian(field.AsSpan(5), Checksum.Crc32(name));
        text.CopyTo(field, 9);
        return field;
    }

    private static byte[] Deflated(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            deflate.Write(content);
        }

        return packed.ToArray();
    }

    private static Encoding GetGbk()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding("GB18030");
    }
}
