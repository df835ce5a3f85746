using System.Formats.Tar;
using System.IO.Compression;
using SharpCompress.Common;
using SharpCompress.Writers.SevenZip;

namespace PerfForm.Tests.Support;

/// <summary>Archives of one member in kinds that the runtime does not write at one go.</summary>
internal static class Archives
{
    public static byte[] SevenZip(string name, byte[] content)
    {
        using var bytes = new MemoryStream();
        using (var writer = new SevenZipWriter(bytes, new SevenZipWriterOptions(CompressionType.LZMA) { LeaveStreamOpen = true }))
        {
            writer.Write(name, new MemoryStream(content), modificationTime: null);
        }

        return bytes.ToArray();
    }

    public static byte[] TarGz(string name, byte[] content)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
        using (var tar = new TarWriter(gzip))
        {
            tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(content) });
        }

        return bytes.ToArray();
    }
}
