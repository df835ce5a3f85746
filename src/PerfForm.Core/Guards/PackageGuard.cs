using System.IO.Compression;

namespace PerfForm.Core.Guards;

/// <summary>Refuses packages that unpack to far more than a workbook needs, before any of it is read.</summary>
internal static class PackageGuard
{
    // No more than this can come of a byte of deflated data (RFC 1951: 258 bytes a match of two bits).
    private const long MostPerByte = 1032;

    /// <summary>Looks at what each part says of its size; unpacks, and throws away, those that could be far larger than they say.</summary>
    /// <exception cref="LimitExceededException">A part is too large.</exception>
    public static void Check(ZipArchive package, ReadingLimits limits)
    {
        limits.Check(ReadingLimit.Entries, package.Entries.Count);
        foreach (var part in package.Entries)
        {
            limits.Check(ReadingLimit.FileBytes, part.Length);
            limits.CheckRatio(part.Length, part.CompressedLength);
            if (part.CompressedLength > limits[ReadingLimit.FileBytes] / MostPerByte)
            {
                using var content = part.Open();
                Measure(content, part.CompressedLength, limits);
            }
        }
    }

    private static void Measure(Stream content, long packed, ReadingLimits limits)
    {
        var buffer = new byte[81_920];
        var length = 0L;
        for (var read = content.Read(buffer); read > 0; read = content.Read(buffer))
        {
            length += read;
            limits.Check(ReadingLimit.FileBytes, length);
            limits.CheckRatio(length, packed);
        }
    }
}
