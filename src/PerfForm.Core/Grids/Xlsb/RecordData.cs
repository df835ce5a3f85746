using System.Buffers.Binary;
using System.Text;

namespace PerfForm.Core.Grids.Xlsb;

/// <summary>Reads a record's fields in turn; little-endian. Throws where the record is too short for a field.</summary>
internal ref struct RecordData
{
    private const uint NullString = uint.MaxValue;
    private ReadOnlySpan<byte> _rest;

    public RecordData(ReadOnlySpan<byte> data) => _rest = data;

    public byte Byte() => Take(1)[0];

    public ushort UInt16() => BinaryPrimitives.ReadUInt16LittleEndian(Take(2));

    public uint UInt32() => BinaryPrimitives.ReadUInt32LittleEndian(Take(4));

    public double Double() => BinaryPrimitives.ReadDoubleLittleEndian(Take(8));

    /// <summary>A number in 30 bits: an integer or the upper half of a double, perhaps times 100. [MS-XLSB] RkNumber.</summary>
    public double Rk()
    {
        var bits = UInt32();
        var number = (bits & 2) != 0 ? (int)bits >> 2 : BitConverter.UInt64BitsToDouble((ulong)(bits & ~3U) << 32);
        return (bits & 1) != 0 ? number / 100 : number;
    }

    /// <summary>A count of characters, then the characters in UTF-16; none for null. [MS-XLSB] XLWideString and XLNullableWideString.</summary>
    public string Text()
    {
        var length = UInt32();
        if (length == NullString)
        {
            return string.Empty;
        }

        return length <= _rest.Length / 2 ? Encoding.Unicode.GetString(Take((int)length * 2)) : throw TooShort();
    }

    /// <summary>Whether so many bytes are left.</summary>
    public readonly bool Has(int count) => count <= _rest.Length;

    /// <summary>The byte so many bytes on; none is taken.</summary>
    public readonly byte ByteAt(int index) => _rest[index];

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > _rest.Length)
        {
            throw TooShort();
        }

        var taken = _rest[..count];
        _rest = _rest[count..];
        return taken;
    }

    private static InvalidDataException TooShort() => new("The record is too short for its fields.");
}
