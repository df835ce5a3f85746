using PerfForm.Core.Grids;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Grids.Xlsx;

/// <summary>The parts of a workbook stand where the package says.</summary>
public sealed class PartPlacesTests
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    [Theory]
    [InlineData("", "")]
    [InlineData("book/", "")]
    [InlineData("book/", "/book/")]
    [InlineData("excel/deep/", "")]
    public void Parts_need_not_stand_in_the_usual_folder(string folder, string seenFrom)
    {
        var book = WorkbookReader.Read(Workbook(folder, seenFrom), "book.xlsx");

        Assert.Equal("xlsx", book.Format!.Name);
        Assert.Equal(["A1 年度", "B1 50%"], Assert.Single(book.Grids).Cells.Select(cell => $"{cell.Address} {cell.Text}"));
    }

    private static byte[] Workbook(string folder, string seenFrom) => new ZipPackage()
        .Add("[Content_Types].xml", $"""
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
              <Override PartName="/{folder}workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
            </Types>
            """)
        .Add("_rels/.rels", RelationshipsOf(("officeDocument", $"{folder}workbook.xml")))
        .Add($"{folder}workbook.xml", $"""
            <workbook xmlns="{Main}" xmlns:r="{Relationships}"><sheets><sheet name="S" sheetId="1" r:id="rId0"/></sheets></workbook>
            """)
        .Add($"{folder}_rels/workbook.xml.rels", RelationshipsOf(
            ("worksheet", $"{seenFrom}s1.xml"), ("sharedStrings", $"{seenFrom}texts.xml"), ("styles", $"{seenFrom}formats.xml")))
        .Add($"{folder}texts.xml", $"<sst xmlns='{Main}'><si><t>年度</t></si></sst>")
        .Add($"{folder}formats.xml", $"<styleSheet xmlns='{Main}'><cellXfs><xf numFmtId='0'/><xf numFmtId='9'/></cellXfs></styleSheet>")
        .Add($"{folder}s1.xml", $"""
            <worksheet xmlns="{Main}"><sheetData><row r="1">
              <c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>0.5</v></c>
            </row></sheetData></worksheet>
            """)
        .Bytes;

    private static string RelationshipsOf(params (string Type, string Target)[] all) =>
        $"<Relationships xmlns='{Package}'>"
        + string.Concat(all.Select((one, i) => $"<Relationship Id='rId{i}' Type='{Relationships}/{one.Type}' Target='{one.Target}'/>"))
        + "</Relationships>";
}
