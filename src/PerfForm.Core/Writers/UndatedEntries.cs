using System.IO.Compression;

namespace PerfForm.Core.Writers;

/// <summary>Entries of a zip that do not tell when they were written: the same content always gives the same bytes.</summary>
internal static class UndatedEntries
{
    // The earliest date that a zip can hold.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Adds an entry, and opens it for writing.</summary>
    /// <param name="archive">The zip.</param>
    /// <param name="name">The entry's name.</param>
    /// <param name="level">How hard it is packed; null for the usual.</param>
    public static Stream BeginUndated(this ZipArchive archive, string name, CompressionLevel? level = null)
    {
        var entry = level is { } chosen ? archive.CreateEntry(name, chosen) : archive.CreateEntry(name);
        entry.LastWriteTime = NoTime;
        return entry.Open();
    }
}
