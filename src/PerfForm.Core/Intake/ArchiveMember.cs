using System.IO.Hashing;

namespace PerfForm.Core.Intake;

/// <summary>A member of an archive, as its directory or header has it.</summary>
/// <param name="Name">Its path within the archive, with <c>/</c> between its parts.</param>
/// <param name="Size">Its size unpacked, as far as the archive says.</param>
/// <param name="Packed">Its size packed; 0 where it is not known or not its own.</param>
internal sealed record ArchiveMember(string Name, long Size, long Packed)
{
    /// <summary>Whether it is a folder.</summary>
    public bool IsFolder { get; init; }

    /// <summary>Whether it is a link.</summary>
    public bool IsLink { get; init; }

    /// <summary>Whether it is encrypted.</summary>
    public bool IsEncrypted { get; init; }

    /// <summary>How much of the archive lies behind it, from 0 to 1.</summary>
    public double Progress { get; init; }

    /// <summary>The CRC-32 of its bytes; 0 where the archive has none.</summary>
    public uint Crc { get; init; }

    /// <summary>Whether bytes are not those that were packed: cut off, or changed.</summary>
    public bool Differs(ReadOnlySpan<byte> content) => (Size > 0 && content.Length != Size) || (Crc != 0 && Crc32.HashToUInt32(content) != Crc);
}
