using PerfForm.Core.Grids;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Grids.Xlsx;

/// <summary>A small .xlsx of raw XML: each sheet is what stands inside of its worksheet element.</summary>
internal static class XmlWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static IReadOnlyList<Grid> Read(params string[] worksheets)
    {
        var targets = worksheets.Select((_, i) => $"worksheets/sheet{i + 1}.xml").ToArray();
        return Read(With(worksheets, targets));
    }

    public static IReadOnlyList<Grid> Read(byte[] workbook) => WorkbookReader.Read(workbook, "book.xlsx").Grids;

    /// <summary>The workbook; its relationships name the targets, and the parts stand at <c>xl/worksheets/sheet1.xml</c> and so on.</summary>
    public static byte[] With(string[] worksheets, string[] targets)
    {
        var package = new ZipPackage()
            .Add("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>")
            .Add("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relationships}\"><sheets>{Each(Sheet)}</sheets></workbook>")
            .Add("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}\">{Each(Relationship)}</Relationships>");
        for (var i = 1; i <= worksheets.Length; i++)
        {
            package.Add($"xl/worksheets/sheet{i}.xml", $"<worksheet xmlns=\"{Main}\">{worksheets[i - 1]}</worksheet>");
        }

        return package.Bytes;

        string Sheet(int i) => $"<sheet name=\"S{i}\" sheetId=\"{i}\" r:id=\"rId{i}\"/>";

        string Relationship(int i) => $"<Relationship Id=\"rId{i}\" Type=\"{Relationships}/worksheet\" Target=\"{targets[i - 1]}\"/>";

        string Each(Func<int, string> element) => string.Concat(Enumerable.Range(1, worksheets.Length).Select(element));
    }
}
