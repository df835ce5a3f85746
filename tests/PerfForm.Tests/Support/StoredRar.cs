using System.Buffers.Binary;
using System.Text;

namespace PerfForm.Tests.Support;

/// <summary>A RAR archive (version 4) whose members are stored, not packed: no free program writes any.</summary>
internal static class StoredRar
{
    private const ushort Encrypted = 0x04;

    public static byte[] Of(params (string Name, byte[] Content)[] members) => Of(flags: 0, members);

    /// <summary>The same, with members that say that they are encrypted.</summary>
    public static byte[] Locked(params (string Name, byte[] Content)[] members) => Of(Encrypted, members);

    private static byte[] Of(ushort flags, (string Name, byte[] Content)[] members)
    {
        List<byte> archive = [.. "Rar!\x1A\x07\0"u8, .. Block(0x73, 0, new byte[6])];
        foreach (var (name, content) in members)
        {
            var path = Encoding.UTF8.GetBytes(name);
            var header = new byte[25 + path.Length];
            BinaryPrimitives.WriteInt32LittleEndian(header, content.Length);
            BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(4), content.Length);
            header[8] = 3;
            BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(9), Checksum.Crc32(content));
            BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(13), 0x21_0000);
            header[17] = 20;
            header[18] = 0x30;
            BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(19), (ushort)path.Length);
            path.CopyTo(header, 25);
            archive.AddRange([.. Block(0x74, (ushort)(0x8000 | flags), header), .. content]);
        }

        return [.. archive, .. Block(0x7B, 0x4000, [])];
    }

    private static byte[] Block(byte type, ushort flags, byte[] rest)
    {
        var size = (ushort)(7 + rest.Length);
        byte[] body = [type, (byte)flags, (byte)(flags >> 8), (byte)size, (byte)(size >> 8), .. rest];
        var crc = Checksum.Crc32(body);
        return [(byte)crc, (byte)(crc >> 8), .. body];
    }
}
