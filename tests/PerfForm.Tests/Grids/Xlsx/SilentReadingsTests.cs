using System.Text;
using PerfForm.Core.Grids;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Grids.Xlsx;

/// <summary>Workbooks that were read, but as something else than they say.</summary>
public sealed class SilentReadingsTests
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    [Theory]
    [InlineData("1", "")]
    [InlineData("true", "")]
    [InlineData("1", "<x:odd xmlns:x='urn:x'/>")]
    [InlineData("true", "<x:odd xmlns:x='urn:x'/>")]
    public void Days_are_counted_from_1904_where_the_workbook_says_so(string truth, string irregular) =>
        Assert.Equal("2024-01-01", Dated($"date1904='{truth}'", 43_830, "14", irregular).Text);

    [Theory]
    [InlineData("0.4375", "20", "10:30")]
    [InlineData("0.43756", "21", "10:30:05")]
    [InlineData("45292.4375", "22", "2024-01-01 10:30:00")]
    public void A_time_of_day_has_no_day(string serial, string format, string shown) =>
        Assert.Equal(shown, Dated(string.Empty, double.Parse(serial), format, string.Empty).Text);

    [Fact]
    public void A_time_of_day_has_no_day_where_days_are_counted_from_1904() => Assert.Equal("10:30", Dated("date1904='1'", 0.4375, "20", string.Empty).Text);

    [Theory]
    [InlineData("<c r='A1' t='str'><f>\"\"</f></c>")]
    [InlineData("<c r='A1' t='str'><f>\"\"</f><v></v></c>")]
    [InlineData("<c r='A1' t='str'><f>\"\"</f><v/></c>")]
    public void A_formula_that_gives_an_empty_text_is_no_error(string cell) =>
        Assert.Equal(["B1"], AddressesIn($"<sheetData><row r='1'>{cell}<c r='B1'><v>1</v></c></row></sheetData>"));

    [Theory]
    [InlineData("2020-09-30", "2020-09-30")]
    [InlineData("2020-09-30T08:30:00", "2020-09-30 08:30:00")]
    public void A_date_may_be_written_as_a_date(string written, string shown) =>
        Assert.Equal(shown, Assert.Single(XmlWorkbook.Read($"<sheetData><row r='1'><c r='A1' t='d'><v>{written}</v></c></row></sheetData>")[0].Cells).Text);

    [Theory]
    [InlineData("1", "TRUE")]
    [InlineData("true", "TRUE")]
    [InlineData("True", "TRUE")]
    [InlineData("0", "FALSE")]
    [InlineData("False", "FALSE")]
    public void A_truth_may_be_written_as_a_word(string written, string shown) =>
        Assert.Equal(shown, Assert.Single(XmlWorkbook.Read($"<sheetData><row r='1'><c r='A1' t='b'><v>{written}</v></c></row></sheetData>")[0].Cells).Text);

    [Theory]
    [InlineData("17座", "=17座", true)]
    [InlineData("100%", "=100%", true)]
    [InlineData("合格", "=合格", true)]
    [InlineData("B1+1", "=B1+1", false)]
    [InlineData("SUM(B1:B3)", "=SUM(B1:B3)", false)]
    [InlineData("合计!B1", "=合计!B1", false)]
    public void A_text_that_a_program_took_for_a_formula_is_read_as_it_was_typed(string formula, string text, bool isText)
    {
        var cell = Assert.Single(XmlWorkbook.Read($"<sheetData><row r='1'><c r='A1'><f>{formula}</f></c></row></sheetData>")[0].Cells);
        Assert.Equal((text, isText), (cell.Text, cell.Kind == Core.Grids.CellKind.Text));
    }

    [Fact]
    public void References_in_small_letters_name_the_same_cells() => Assert.Equal(
        ["B1", "D1"], AddressesIn("<dimension ref='b1:d1'/><sheetData><row r='1'><c r='b1'><v>1</v></c><c r='d1'><v>2</v></c></row></sheetData>"));

    [Fact]
    public void An_empty_last_row_and_a_far_column_are_no_large_sheet() => Assert.Equal(
        ["A1", "XFD1"],
        AddressesIn("<sheetData><row r='1'><c r='A1'><v>1</v></c><c r='XFD1'><v>2</v></c></row><row r='1048576'/></sheetData>"));

    [Fact]
    public void A_column_need_not_say_its_width() =>
        Assert.Equal(["A1"], AddressesIn("<cols><col min='1' max='1'/></cols><sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData>"));

    private static IEnumerable<string> AddressesIn(string sheet) => XmlWorkbook.Read(sheet)[0].Cells.Select(cell => cell.Address.ToString());

    private static Cell Dated(string workbook, double serial, string format, string irregular)
    {
        var package = new ZipPackage()
            .Add("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>")
            .Add(
                "xl/workbook.xml",
                $"<workbook xmlns='{Main}' xmlns:r='{Relationships}'><workbookPr {workbook}/>"
                    + "<sheets><sheet name='S' sheetId='1' r:id='rId1'/></sheets></workbook>")
            .Add("xl/_rels/workbook.xml.rels", $"<Relationships xmlns='{Package}'>{Related()}</Relationships>")
            .Add("xl/styles.xml", $"<styleSheet xmlns='{Main}'><cellXfs count='1'><xf numFmtId='{format}' applyNumberFormat='1'/></cellXfs></styleSheet>")
            .Add(
                "xl/worksheets/s.xml",
                $"<worksheet xmlns='{Main}'><sheetData><row r='1'><c r='A1' s='0'><v>{serial}</v></c>{irregular}</row></sheetData></worksheet>");
        return Assert.Single(XmlWorkbook.Read(package.Bytes)[0].Cells);
    }

    private static string Related() => new StringBuilder()
        .Append($"<Relationship Id='rId1' Type='{Relationships}/worksheet' Target='worksheets/s.xml'/>")
        .Append($"<Relationship Id='rId2' Type='{Relationships}/styles' Target='styles.xml'/>")
        .ToString();
}
