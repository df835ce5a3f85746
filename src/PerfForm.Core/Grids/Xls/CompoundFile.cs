using System.Text;
using static System.Buffers.Binary.BinaryPrimitives;

namespace PerfForm.Core.Grids.Xls;

/// <summary>Finds a stream in a compound file, the container of .xls: [MS-CFB]. Gives nothing for a file that is odd, and never throws.</summary>
internal sealed class CompoundFile
{
    private const int HeaderSize = 512;
    private const int MiniSectorSize = 64;
    private const int MiniSectorShift = 6;
    private const int EntrySize = 128;
    private const byte StreamEntry = 2;
    private const byte RootEntry = 5;

    // Of the directory, the table, the table of small sectors, and what is left of the list of the table.
    private static readonly int[] CountsOfSectors = [40, 44, 64, 72];
    private readonly byte[] _content;
    private readonly int _sectorSize;
    private readonly byte[] _table;
    private readonly byte[] _directory;

    private CompoundFile(byte[] content)
    {
        _content = content;
        _sectorSize = SectorSizeOf(content);
        _table = AllocationTable();
        _directory = Chain(Header(48)) ?? [];
    }

    // The header takes the place of one sector.
    private ReadOnlySpan<byte> Sectors => _content.AsSpan(_sectorSize);

    /// <summary>The stream of this name; null where there is none, or where the file is damaged.</summary>
    public static byte[]? ReadStream(byte[] content, string name) =>
        content.Length >= HeaderSize && SectorSizeOf(content) is 512 or 4096 && content.Length > SectorSizeOf(content)
            ? new CompoundFile(content).Stream(name)
            : null;

    /// <summary>
    /// Whether the header gives sizes and counts that the file can have. Libraries make room for what it says before they look:
    /// of 2 GiB for one sector.
    /// </summary>
    public static bool HasSoundHeader(byte[] content) =>
        content.Length >= HeaderSize
        && SectorSizeOf(content) is (512 or 4096) and var size
        && ReadUInt16LittleEndian(content.AsSpan(32)) == MiniSectorShift
        && Array.TrueForAll(CountsOfSectors, at => ReadUInt32LittleEndian(content.AsSpan(at)) <= content.Length / size);

    private static int SectorSizeOf(byte[] content) => 1 << ReadUInt16LittleEndian(content.AsSpan(30));

    // Streams below a size that the header gives are kept in small sectors within a stream of the root entry.
    private byte[]? Stream(string name)
    {
        var entry = Entry(entry => entry[66] == StreamEntry && NameOf(entry).Equals(name, StringComparison.OrdinalIgnoreCase));
        if (entry.IsEmpty)
        {
            return null;
        }

        var first = ReadUInt32LittleEndian(entry[116..]);
        var size = ReadUInt32LittleEndian(entry[120..]);
        var stream = size < Header(56) ? MiniChain(first) : Chain(first);
        return stream is not null && size < stream.Length ? stream[..(int)size] : stream;
    }

    private byte[]? Chain(uint first) => SectorChain.Follow(first, Sectors, _sectorSize, _table);

    private byte[]? MiniChain(uint first)
    {
        var root = Entry(entry => entry[66] == RootEntry);
        return !root.IsEmpty && Chain(ReadUInt32LittleEndian(root[116..])) is { } sectors && Chain(Header(60)) is { } table
            ? SectorChain.Follow(first, sectors, MiniSectorSize, table)
            : null;
    }

    private ReadOnlySpan<byte> Entry(Func<ReadOnlySpan<byte>, bool> isWanted)
    {
        for (var at = 0; at + EntrySize <= _directory.Length; at += EntrySize)
        {
            var entry = _directory.AsSpan(at, EntrySize);
            if (isWanted(entry))
            {
                return entry;
            }
        }

        return [];
    }

    // The length counts bytes, with the zero at the end.
    private static string NameOf(ReadOnlySpan<byte> entry) =>
        ReadUInt16LittleEndian(entry[64..]) is >= 2 and <= 64 and var length ? Encoding.Unicode.GetString(entry[..(length - 2)]) : string.Empty;

    // The first 109 parts of the table are named in the header, the others in a chain of sectors that end in the number of the next.
    private byte[] AllocationTable()
    {
        var table = new MemoryStream();
        AddParts(table, _content.AsSpan(76, 109 * sizeof(uint)));
        var next = Header(68);
        for (var left = Sectors.Length / _sectorSize; left > 0; left--)
        {
            var names = SectorChain.SectorAt(next, Sectors, _sectorSize);
            if (names.Length < _sectorSize)
            {
                break;
            }

            AddParts(table, names[..^sizeof(uint)]);
            next = ReadUInt32LittleEndian(names[^sizeof(uint)..]);
        }

        return table.ToArray();
    }

    // A table larger than all that it could describe comes from numbers that repeat.
    private void AddParts(MemoryStream table, ReadOnlySpan<byte> sectorNumbers)
    {
        for (; sectorNumbers.Length > 0 && table.Length < Sectors.Length; sectorNumbers = sectorNumbers[sizeof(uint)..])
        {
            table.Write(SectorChain.SectorAt(ReadUInt32LittleEndian(sectorNumbers), Sectors, _sectorSize));
        }
    }

    private uint Header(int at) => ReadUInt32LittleEndian(_content.AsSpan(at));
}
