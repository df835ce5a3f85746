using PerfForm.Core.Guards;
using SharpCompress.Compressors;
using SharpCompress.Compressors.BZip2;

namespace PerfForm.Core.Intake;

/// <summary>
/// A single file that is packed without an archive around it (报表.csv.gz, 报表.csv.xz, 报表.csv.bz2), or a tar archive that is packed so. Gzip is
/// unpacked by the runtime: the archive library does not look at its checksum, and makes content of what lies in memory where it is damaged.
/// </summary>
internal static class PackedFile
{
    private const int HeaderLength = 10;
    private const int ExtraFlag = 4;
    private const int NameFlag = 8;

    // A block of a tar archive: its first is a header.
    private const int TarBlock = 512;

    /// <summary>What is packed; null where it is packed in another way.</summary>
    /// <param name="stream">The packed bytes, from wherever the stream stands; stays open.</param>
    /// <param name="kind">What it is, by its signature.</param>
    public static Stream? Open(Stream stream, string kind)
    {
        stream.Position = 0;
        return kind switch
        {
            "gz" => new CheckedGzip(stream),
            "xz" => new XzStreams(stream),
            "bz2" => BZip2Stream.Create(new OpenStream(stream), CompressionMode.Decompress, decompressConcatenated: true),
            _ => null,
        };
    }

    /// <summary>Whether what is packed is a tar archive.</summary>
    public static bool HoldsTar(Stream stream, string kind)
    {
        using var unpacked = Open(stream, kind);
        var start = new byte[TarBlock];
        return unpacked?.ReadAtLeast(start, TarBlock, throwOnEndOfStream: false) == TarBlock && TarHeader.IsOne(start);
    }

    /// <summary>Its bytes; null where it is packed in another way.</summary>
    /// <param name="stream">The packed bytes, from wherever the stream stands.</param>
    /// <param name="kind">What it is, by its signature.</param>
    /// <param name="limits">How many bytes there may be.</param>
    public static byte[]? Read(Stream stream, string kind, ReadingLimits limits)
    {
        using var unpacked = Open(stream, kind);
        return unpacked is null ? null : BoundedContent.Read(unpacked, expected: 0, stream.Length, limits);
    }

    /// <summary>The name that it says it has; empty where it says none. RFC 1952.</summary>
    public static string NameIn(Stream stream, string kind)
    {
        var start = new byte[ArchiveSignature.Needed];
        stream.Position = 0;
        ReadOnlySpan<byte> header = start.AsSpan(0, stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false));
        if (kind != "gz" || header.Length < HeaderLength || (header[3] & NameFlag) == 0)
        {
            return string.Empty;
        }

        var rest = header[HeaderLength..];
        if ((header[3] & ExtraFlag) != 0)
        {
            var length = rest.Length < 2 ? rest.Length : 2 + rest[0] + (rest[1] << 8);
            rest = rest[Math.Min(rest.Length, length)..];
        }

        return rest.IndexOf((byte)0) is > 0 and var end ? MemberNames.Decode(rest[..end]) : string.Empty;
    }
}
