using System.Xml;
using PerfForm.Core.Grids.Excel;

namespace PerfForm.Core.Grids.Xlsx;

/// <summary>Whether a workbook counts days from 1904, and whether ExcelDataReader 3.6.0 knows it: it takes no notice of the word <c>true</c>.</summary>
/// <param name="Counts1904">Whether the workbook counts days from 1904.</param>
/// <param name="DaysEarly">How many days the library's dates are early; 0 where they are right.</param>
internal readonly record struct Epoch(bool Counts1904, int DaysEarly)
{
    // From the first of January 1900, as the library counts, to that of 1904.
    private const int Days = 1462;

    /// <summary>That of a workbook.</summary>
    public static Epoch Of(byte[] content)
    {
        try
        {
            using var package = new WorkbookPackage(content);
            return (package.Part("xl/workbook.xml") is { } part ? SaidIn(part) : null) switch
            {
                "1" => new Epoch(Counts1904: true, DaysEarly: 0),
                "true" => new Epoch(Counts1904: true, Days),
                _ => default,
            };
        }
        catch (Exception failure) when (failure is XmlException or InvalidDataException or IOException)
        {
            // Damaged: the library says how.
            return default;
        }
    }

    private static string? SaidIn(System.IO.Compression.ZipArchiveEntry part)
    {
        using var xml = WorkbookPackage.OpenXml(part);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" })
            {
                return xml.GetAttribute("date1904");
            }
        }

        return null;
    }
}
