namespace PerfForm.Core.Archives;

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
}
