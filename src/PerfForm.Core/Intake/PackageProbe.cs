using System.IO.Compression;

namespace PerfForm.Core.Intake;

/// <summary>Tells documents that are packed as zip (workbooks, Word documents) from zip archives that people make.</summary>
internal static class PackageProbe
{
    private static readonly string[] Extensions = [".xlsx", ".xlsm", ".xlsb", ".xltx", ".docx", ".docm", ".pptx", ".ods", ".odt", ".ofd"];
    private static readonly string[] Marks = ["[Content_Types].xml", "mimetype", "OFD.xml"];

    /// <summary>Whether a zip is a document. A usual name is believed, so that not every workbook is opened twice.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="stream">Its bytes; left where they began.</param>
    public static bool IsDocument(string path, Stream stream) => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase) || HasMark(stream);

    private static bool HasMark(Stream stream)
    {
        try
        {
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            return Array.Exists(Marks, mark => zip.GetEntry(mark) is not null);
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
