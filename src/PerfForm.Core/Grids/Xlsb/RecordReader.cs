using System.IO.Compression;

namespace PerfForm.Core.Grids.Xlsb;

/// <summary>
/// Walks over the records of a binary part: [MS-XLSB] Record. A record is an id of 1 or 2 bytes, a length of 1 to 4 bytes with 7 bits
/// each, and as many bytes of data. Every step goes forward, and a length is checked against what is left before it is used.
/// </summary>
internal sealed class RecordReader
{
    private const int MostLengthBytes = 4;
    private const int LargestPart = 1 << 29;
    private readonly byte[] _part;
    private int _at;
    private int _dataStart;

    public RecordReader(byte[] part) => _part = part;

    /// <summary>The record's id; one of <see cref="RecordId"/> where it matters here.</summary>
    public int Id { get; private set; }

    /// <summary>The record's data, to be read from its start.</summary>
    public RecordData Data => new(_part.AsSpan(_dataStart, _at - _dataStart));

    /// <summary>Unpacks a part, by what comes out and not by the size that the package claims.</summary>
    public static RecordReader Of(ZipArchiveEntry part)
    {
        using var packed = part.Open();
        var unpacked = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (var read = packed.Read(buffer); read > 0; read = packed.Read(buffer))
        {
            unpacked.Write(buffer, 0, read);
            if (unpacked.Length > LargestPart)
            {
                throw new InvalidDataException($"{part.FullName} is larger than {LargestPart} bytes.");
            }
        }

        return new RecordReader(unpacked.ToArray());
    }

    /// <summary>Goes to the next record; false at the end of the part.</summary>
    /// <exception cref="InvalidDataException">The part ends within a record.</exception>
    public bool Read()
    {
        if (_at == _part.Length)
        {
            return false;
        }

        Id = NextId();
        var length = NextLength();
        if (length > _part.Length - _at)
        {
            throw new InvalidDataException($"Record {Id} claims {length} bytes, {_part.Length - _at} are left.");
        }

        _dataStart = _at;
        _at += length;
        return true;
    }

    private int NextId()
    {
        int low = NextByte();
        return low < 0x80 ? low : (low & 0x7F) | (NextByte() & 0x7F) << 7;
    }

    private int NextLength()
    {
        var length = 0;
        for (var i = 0; i < MostLengthBytes; i++)
        {
            int next = NextByte();
            length |= (next & 0x7F) << (7 * i);
            if (next < 0x80)
            {
                break;
            }
        }

        return length;
    }

    private byte NextByte() => _at < _part.Length ? _part[_at++] : throw new InvalidDataException("The part ends within a record.");
}
