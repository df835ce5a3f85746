using System.IO.Compression;
using System.Text;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Grids.Xlsx;

/// <summary>
/// The .xlsx of <c>Fixtures/Workbooks</c>. Files are as LibreOffice 7.4, openpyxl 3.0, XlsxWriter 3.0 and ClosedXML 0.95 wrote them. Folders
/// hold the parts of packages, as Excel, WPS and writers in a stream write them.
/// </summary>
internal static class RealWorkbook
{
    private static readonly string Folder = Fixture.PathOf("Workbooks");

    /// <summary>The names of all, and of the sample.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Directory.GetFileSystemEntries(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal),
        Path.GetFileName(Fixture.Workbook),
    ];

    /// <summary>The workbook; a folder is packed.</summary>
    public static byte[] Read(string name)
    {
        var path = Path.Combine(Folder, name);
        return Directory.Exists(path) ? Packed(path) : File.ReadAllBytes(File.Exists(path) ? path : Fixture.Workbook);
    }

    /// <summary>The same workbook with 1 and 0 in place of true and false, which the reading library does not know.</summary>
    public static byte[] WithNumbersForTruth(byte[] workbook) => Edited(workbook, text =>
        text.Replace("=\"true\"", "=\"1\"", StringComparison.Ordinal).Replace("=\"false\"", "=\"0\"", StringComparison.Ordinal)
            .Replace("v>True</", "v>1</", StringComparison.Ordinal).Replace("v>False</", "v>0</", StringComparison.Ordinal));

    /// <summary>The same workbook with something done to the text of each part.</summary>
    public static byte[] Edited(byte[] workbook, Func<string, string> edit)
    {
        var package = new ZipPackage();
        using var archive = new ZipArchive(new MemoryStream(workbook), ZipArchiveMode.Read);
        foreach (var part in archive.Entries)
        {
            using var reader = new StreamReader(part.Open(), Encoding.UTF8);
            package.Add(part.FullName, edit(reader.ReadToEnd()));
        }

        return package.Bytes;
    }

    private static byte[] Packed(string folder)
    {
        var package = new ZipPackage();
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            package.Add(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes(file));
        }

        return package.Bytes;
    }
}
