using System.IO.Compression;

namespace PerfForm.Web;

/// <summary>A room as one zip file. The same files always give the same bytes.</summary>
internal static class Archive
{
    // The earliest date that a zip can hold: the bytes must not tell when they were written.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The bytes.</summary>
    public static byte[] Of(string room)
    {
        using var whole = new MemoryStream();
        using (var archive = new ZipArchive(whole, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in Rooms.FilesIn(room))
            {
                var entry = archive.CreateEntry(file, CompressionLevel.Fastest);
                entry.LastWriteTime = NoTime;
                using var target = entry.Open();
                target.Write(Rooms.Take(room, file));
            }
        }

        return whole.ToArray();
    }
}
