using System.IO.Compression;
using PerfForm.Core.Writers;

namespace PerfForm.Web;

/// <summary>A room as one zip file. The same files always give the same bytes.</summary>
internal static class Archive
{
    /// <summary>The bytes.</summary>
    public static byte[] Of(string room)
    {
        using var whole = new MemoryStream();
        using (var archive = new ZipArchive(whole, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in Rooms.FilesIn(room))
            {
                using var target = archive.BeginUndated(file, CompressionLevel.Fastest);
                target.Write(Rooms.Take(room, file));
            }
        }

        return whole.ToArray();
    }
}
