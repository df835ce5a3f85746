using PerfForm.Tests.Support;

namespace PerfForm.Tests.Reviews.Copies;

/// <summary>A workbook of one sheet S1, whose XML a test writes, with all that a package must have and no styles.</summary>
internal static class XmlWorkbookWithRelationships
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Types = "application/vnd.openxmlformats";

    /// <summary>The workbook.</summary>
    /// <param name="sheet">What stands in the worksheet.</param>
    /// <param name="prefix">The prefix of all names of spreadsheets, without a colon; empty for none.</param>
    public static byte[] Of(string sheet, string prefix = "")
    {
        var (colon, space) = prefix.Length == 0 ? (string.Empty, "xmlns") : ($"{prefix}:", $"xmlns:{prefix}");
        var sheets = $"""<{colon}sheets><{colon}sheet name="S1" sheetId="1" r:id="rId1"/></{colon}sheets>""";
        return new ZipPackage()
            .Add(
                "[Content_Types].xml",
                $"""<Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="{Types}-package.relationships+xml"/>"""
                + $"""<Override PartName="/xl/workbook.xml" ContentType="{Types}-officedocument.spreadsheetml.sheet.main+xml"/>"""
                + $"""<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{Types}-officedocument.spreadsheetml.worksheet+xml"/></Types>""")
            .Add("_rels/.rels", Relationship("officeDocument", "xl/workbook.xml"))
            .Add("xl/workbook.xml", $"""<{colon}workbook {space}="{Main}" xmlns:r="{Office}">{sheets}</{colon}workbook>""")
            .Add("xl/_rels/workbook.xml.rels", Relationship("worksheet", "worksheets/sheet1.xml"))
            .Add("xl/worksheets/sheet1.xml", $"""<{colon}worksheet {space}="{Main}">{sheet}</{colon}worksheet>""")
            .Bytes;
    }

    private static string Relationship(string type, string target) =>
        $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Office}/{type}" Target="{target}"/></Relationships>""";
}
