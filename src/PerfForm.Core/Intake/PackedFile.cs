using PerfForm.Core.Guards;
using SharpCompress.Compressors;
using SharpCompress.Compressors.BZip2;
using SharpCompress.Compressors.Xz;

namespace PerfForm.Core.Intake;

/// <summary>A single file that is packed without an archive around it: 报表.csv.xz, 报表.csv.bz2.</summary>
internal static class PackedFile
{
    /// <summary>Its bytes; null where it is packed in another way.</summary>
    /// <param name="stream">The packed bytes, from wherever the stream stands.</param>
    /// <param name="kind">What it is, by its signature.</param>
    /// <param name="limits">How many bytes there may be.</param>
    public static byte[]? Read(Stream stream, string kind, ReadingLimits limits)
    {
        if (kind is not ("bz2" or "xz"))
        {
            return null;
        }

        stream.Position = 0;
        using Stream unpacked = kind == "xz" ? new XZStream(stream) : BZip2Stream.Create(stream, CompressionMode.Decompress, decompressConcatenated: true);
        return BoundedContent.Read(unpacked, expected: 0, stream.Length, limits);
    }
}
