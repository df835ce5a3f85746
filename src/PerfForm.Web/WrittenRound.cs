using System.IO.Compression;
using PerfForm.Core.Guards;
using PerfForm.Core.Reviews;
using PerfForm.Core.Reviews.Rounds;

namespace PerfForm.Web;

/// <summary>What a review wrote of an earlier round: its file, or the archive in which the page gave everything that goes back.</summary>
internal static class WrittenRound
{
    /// <summary>The round among the files of a room; null where none of them is one.</summary>
    /// <exception cref="DeskException">It is damaged.</exception>
    public static Round? In(string room)
    {
        var forms = new List<RoundForm>();
        var isFound = false;
        foreach (var file in Rooms.FilesIn(room))
        {
            if (Content(room, file) is { } content)
            {
                isFound = true;
                forms.AddRange(Read(file, content).Forms);
            }
        }

        return isFound ? new Round(forms) : null;
    }

    private static Round Read(string file, byte[] content)
    {
        try
        {
            using var reader = new StreamReader(new MemoryStream(content));
            return RoundFile.Read(reader);
        }
        catch (FormatException)
        {
            throw DeskException.At(file, new(
                "其中的上一轮记录已损坏；请改给上一轮的文件", "its record of the earlier round is damaged; give the earlier files instead"));
        }
    }

    private static byte[]? Content(string room, string file) =>
        Path.GetFileName(file) == ReviewNames.Round ? Rooms.Take(room, file)
        : file.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) ? InArchive(Rooms.Take(room, file))
        : null;

    private static byte[]? InArchive(byte[] content)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            if (archive.Entries.FirstOrDefault(entry => entry.Name == ReviewNames.Round) is not { } entry)
            {
                return null;
            }

            using var packed = entry.Open();
            return BoundedContent.Read(packed, entry.Length, entry.CompressedLength, ReadingLimits.Default);
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException or LimitExceededException)
        {
            // An archive of received files is read as such, and told of there.
            return null;
        }
    }
}
