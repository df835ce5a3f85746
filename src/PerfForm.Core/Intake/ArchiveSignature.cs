namespace PerfForm.Core.Intake;

/// <summary>By which bytes an archive is known.</summary>
/// <param name="Kind">Its kind, as the manifest names it.</param>
/// <param name="Offset">Where the bytes stand.</param>
/// <param name="Bytes">The bytes.</param>
internal sealed record ArchiveSignature(string Kind, int Offset, byte[] Bytes)
{
    /// <summary>The kind of zip archives, and of all that is packed like them: workbooks too.</summary>
    public const string Zip = "zip";

    /// <summary>How many bytes of a file must be seen to know.</summary>
    public const int Needed = 300;

    // Compressed tar archives are known by their compression; what is inside shows when they are opened.
    private static readonly ArchiveSignature[] All =
    [
        new(Zip, 0, "PK\x03\x04"u8.ToArray()),
        new(Zip, 0, "PK\x05\x06"u8.ToArray()),
        new("rar", 0, "Rar!\x1A\x07"u8.ToArray()),
        new("7z", 0, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
        new("gz", 0, [0x1F, 0x8B]),
        new("bz2", 0, "BZh"u8.ToArray()),
        new("xz", 0, [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]),
        new("tar", 257, "ustar"u8.ToArray()),
    ];

    /// <summary>The kind of an archive; null for other files.</summary>
    /// <param name="start">The first bytes of the file.</param>
    public static string? KindOf(ReadOnlySpan<byte> start)
    {
        foreach (var signature in All)
        {
            if (start.Length >= signature.Offset + signature.Bytes.Length && start[signature.Offset..].StartsWith(signature.Bytes))
            {
                return signature.Kind;
            }
        }

        return null;
    }
}
