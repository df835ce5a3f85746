using System.Buffers.Binary;

namespace PerfForm.Core.Grids.Xls;

/// <summary>Follows a chain of sectors through an allocation table: [MS-CFB] 2.3, Compound File FAT Sectors; 2.4, Mini FAT Sectors.</summary>
internal static class SectorChain
{
    private const uint EndOfChain = 0xFFFFFFFE;

    /// <summary>The bytes of the chain; null where it leaves the sectors or the table, or comes back to itself.</summary>
    /// <param name="first">The number of its first sector.</param>
    /// <param name="sectors">All sectors; the last may be cut short.</param>
    /// <param name="sectorSize">Bytes a sector.</param>
    /// <param name="table">For each sector the number of the next, in 4 bytes.</param>
    public static byte[]? Follow(uint first, ReadOnlySpan<byte> sectors, int sectorSize, ReadOnlySpan<byte> table)
    {
        var chain = new MemoryStream();
        var left = (sectors.Length + sectorSize - 1) / sectorSize;
        for (var sector = first; sector != EndOfChain; left--)
        {
            if (left == 0 || SectorAt(sector, sectors, sectorSize) is not { Length: > 0 } bytes || sector >= table.Length / sizeof(uint))
            {
                return null;
            }

            chain.Write(bytes);
            sector = BinaryPrimitives.ReadUInt32LittleEndian(table[((int)sector * sizeof(uint))..]);
        }

        return chain.ToArray();
    }

    /// <summary>The bytes of a sector; none where it is not there.</summary>
    public static ReadOnlySpan<byte> SectorAt(uint sector, ReadOnlySpan<byte> sectors, int sectorSize)
    {
        var start = (long)sector * sectorSize;
        return start < sectors.Length ? sectors[(int)start..(int)Math.Min(start + sectorSize, sectors.Length)] : [];
    }
}
