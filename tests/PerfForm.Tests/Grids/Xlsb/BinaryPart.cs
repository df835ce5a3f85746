using System.Text;

namespace PerfForm.Tests.Grids.Xlsb;

/// <summary>Writes a binary part of an .xlsb record by record.</summary>
internal sealed class BinaryPart
{
    private readonly List<byte> _bytes = [];

    public byte[] Bytes => [.. _bytes];

    /// <summary>A record; its fields are bytes, ushort, uint, double, or text as a wide string.</summary>
    public BinaryPart Record(int id, params object[] fields)
    {
        var data = new MemoryStream();
        using var writer = new BinaryWriter(data);
        foreach (var field in fields)
        {
            Write(writer, field);
        }

        WriteId(id);
        WriteLength((int)data.Length);
        _bytes.AddRange(data.ToArray());
        return this;
    }

    public BinaryPart Row(uint row) => Record(0, row);

    /// <summary>A cell with its column and style, then its value.</summary>
    public BinaryPart Cell(int id, uint column, uint style, params object[] value) => Record(id, [column, style, .. value]);

    public BinaryPart Raw(params byte[] bytes)
    {
        _bytes.AddRange(bytes);
        return this;
    }

    private static void Write(BinaryWriter writer, object field)
    {
        switch (field)
        {
            case byte value:
                writer.Write(value);
                break;
            case ushort value:
                writer.Write(value);
                break;
            case uint value:
                writer.Write(value);
                break;
            case double value:
                writer.Write(value);
                break;
            case string value:
                writer.Write((uint)value.Length);
                writer.Write(Encoding.Unicode.GetBytes(value));
                break;
            default:
                throw new ArgumentException($"No field can be {field.GetType()}.", nameof(field));
        }
    }

    private void WriteId(int id)
    {
        if (id < 0x80)
        {
            _bytes.Add((byte)id);
            return;
        }

        _bytes.Add((byte)(id & 0x7F | 0x80));
        _bytes.Add((byte)(id >> 7));
    }

    private void WriteLength(int length)
    {
        while (length >= 0x80)
        {
            _bytes.Add((byte)(length & 0x7F | 0x80));
            length >>= 7;
        }

        _bytes.Add((byte)length);
    }
}
