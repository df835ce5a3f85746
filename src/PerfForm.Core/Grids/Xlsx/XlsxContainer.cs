using PerfForm.Core.Grids.Content;
using PerfForm.Core.Grids.Excel;
using PerfForm.Core.Grids.Xlsx.Errors;
using PerfForm.Core.Guards;

namespace PerfForm.Core.Grids.Xlsx;

/// <summary>The workbooks of Office Open XML, with macros or without: .xlsx, .xlsm. ECMA-376.</summary>
internal sealed class XlsxContainer : IContainer
{
    private const string ContentTypes = "[Content_Types].xml";

    /// <summary>Office Open XML workbook.</summary>
    public static readonly SourceFormat Xlsx = new("xlsx", new("Excel 工作簿", "an Excel workbook"), ["xlsx", "xltx"]) { IsPackage = true };

    /// <summary>Office Open XML workbook with macros.</summary>
    public static readonly SourceFormat Xlsm = new("xlsm", new("启用宏的 Excel 工作簿", "an Excel workbook with macros"), ["xlsm", "xltm"]) { IsPackage = true };

    public IReadOnlyList<SourceFormat> Formats { get; } = [Xlsx, Xlsm];

    // A workbook with a password is a compound file around a package; Excel gives no other name to its formats then.
    public SourceFormat? Recognise(FileContent content)
    {
        if (content.HasPart(ContentTypes))
        {
            var types = content.ReadPart(ContentTypes);
            if (content.HasPartsIn("xl/", StringComparison.OrdinalIgnoreCase) || IsOfWorkbook(types))
            {
                return HasMacros(types) ? Xlsm : Xlsx;
            }
        }

        return content.HasStream("EncryptedPackage") ? Xlsx : null;
    }

    public IReadOnlyList<Grid> Read(byte[] content, SourceFormat format, string name, CellMeter meter) =>
        XlsxReader.TryRead(content, meter) ?? ReadIrregular(content, meter);

    private static List<Grid> ReadIrregular(byte[] content, CellMeter meter)
    {
        var epoch = Epoch.Of(content);
        return LibraryReader.Read(content, PackageErrors.Find, meter, daysEarly: epoch.DaysEarly, counts1904: epoch.Counts1904);
    }

    // A few programs put the parts elsewhere. A document with a workbook inside has a type without "main".
    private static bool IsOfWorkbook(string contentTypes) =>
        HasMacros(contentTypes)
        || contentTypes.Contains("spreadsheetml.sheet.main+xml", StringComparison.Ordinal)
        || contentTypes.Contains("spreadsheetml.template.main+xml", StringComparison.Ordinal);

    private static bool HasMacros(string contentTypes) =>
        contentTypes.Contains("sheet.macroEnabled", StringComparison.Ordinal)
        || contentTypes.Contains("template.macroEnabled", StringComparison.Ordinal);
}
