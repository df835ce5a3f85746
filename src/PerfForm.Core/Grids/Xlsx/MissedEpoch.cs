using System.Xml;
using PerfForm.Core.Grids.Excel;

namespace PerfForm.Core.Grids.Xlsx;

/// <summary>A workbook that counts days from 1904 and says it as a word, which ExcelDataReader 3.6.0 does not take for it.</summary>
internal static class MissedEpoch
{
    // From the first of January 1900, as the library counts, to that of 1904.
    private const int Days = 1462;

    /// <summary>How many days the library's dates are early; 0 where they are right.</summary>
    public static int DaysIn(byte[] content)
    {
        try
        {
            using var package = new WorkbookPackage(content);
            return package.Part("xl/workbook.xml") is { } part && SaysTrue(part) ? Days : 0;
        }
        catch (Exception failure) when (failure is XmlException or InvalidDataException or IOException)
        {
            // Damaged: the library says how.
            return 0;
        }
    }

    private static bool SaysTrue(System.IO.Compression.ZipArchiveEntry part)
    {
        using var xml = WorkbookPackage.OpenXml(part);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" })
            {
                return xml.GetAttribute("date1904") == "true";
            }
        }

        return false;
    }
}
