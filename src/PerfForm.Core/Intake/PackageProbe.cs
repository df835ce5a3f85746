using System.IO.Compression;
using PerfForm.Core.Grids;
using PerfForm.Core.Grids.Content;

namespace PerfForm.Core.Intake;

/// <summary>Tells documents that are packed as zip (workbooks, Word documents) from zip archives that people make.</summary>
internal static class PackageProbe
{
    /// <summary>Whether a zip is a document. A usual name is trusted; otherwise every workbook would be opened twice.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="stream">Its bytes; left where they began.</param>
    public static bool IsDocument(string path, Stream stream) => ContainerList.Shipped.IsPackedDocument(Path.GetExtension(path)) || HasMark(stream);

    private static bool HasMark(Stream stream)
    {
        try
        {
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            return PackedDocument.Marks.Any(mark => zip.GetEntry(mark) is not null);
        }
        catch (InvalidDataException)
        {
            return false;
        }
        finally
        {
            stream.Position = 0;
        }
    }
}
