using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Guards;
using PerfForm.Tests.Support;
using PerfForm.Tests.Twins;

namespace PerfForm.Tests.Grids.SpreadsheetMl;

public sealed class SpreadsheetMlContainerTests
{
    [Theory]
    [InlineData("utf-8")]
    [InlineData("gb2312")]
    public void The_same_forms_in_an_xml_spreadsheet_give_the_same_facts(string encoding)
    {
        var document = Twin.AssertSame(SpreadsheetMlFile.Of(Twin.Grids, encoding), "declaration-2020.xml");

        Assert.Equal("xml", document.Source.Format?.Name);
        Assert.Equal("整体支出", document.Forms[0].Sheet);
    }

    [Fact]
    public void Under_the_name_of_a_workbook_it_is_read_and_said()
    {
        var document = Imported.Bytes(SpreadsheetMlFile.Of(Twin.Grids, "utf-8"), "declaration-2020.xls");

        Assert.Equal(7, document.Forms.Count);
        Assert.Contains(document.Diagnostics, diagnostic => diagnostic.Kind == Reading.ExtensionMisleads);
    }

    [Fact]
    public void Cells_stand_where_their_index_says_and_merged_areas_are_passed()
    {
        var grid = Assert.Single(Read(
            "<Row ss:Index='2'><Cell ss:MergeAcross='1' ss:MergeDown='1'><Data ss:Type='String'>甲</Data></Cell>" +
            "<Cell><Data ss:Type='String'>乙</Data></Cell></Row>" +
            "<Row><Cell ss:Index='4'><Data ss:Type='String'>丙</Data></Cell></Row>"));

        Assert.Equal(["A2:B3 甲", "C2 乙", "D3 丙"], Shown(grid));
    }

    [Fact]
    public void Types_and_formats_say_what_a_cell_shows()
    {
        var grid = Assert.Single(Read(
            "<Row><Cell ss:StyleID='p'><Data ss:Type='Number'>0.95</Data></Cell><Cell ss:StyleID='u'><Data ss:Type='Number'>5</Data></Cell>" +
            "<Cell ss:StyleID='d'><Data ss:Type='DateTime'>2020-09-30T00:00:00.000</Data></Cell><Cell><Data ss:Type='Boolean'>1</Data></Cell>" +
            "<Cell><Data ss:Type='Error'>#REF!</Data></Cell><Cell ss:Formula='=A1'/>" +
            "<Cell><ss:Data ss:Type='String'><html:B>富</html:B><html:Font> 文本</html:Font></ss:Data></Cell></Row>"));

        Assert.Equal(["A1 95%", "B1 5次", "C1 2020年9月", "D1 TRUE", "E1 #REF!", "F1 =A1", "G1 富 文本"], Shown(grid));
        Assert.Equal(
            [CellKind.Percent, CellKind.Number, CellKind.Date, CellKind.Boolean, CellKind.Error, CellKind.Error, CellKind.Text],
            grid.Cells.Select(cell => cell.Kind));
        Assert.Equal(0.95m, grid.Cells[0].Number);
    }

    [Fact]
    public void Hidden_rows_columns_and_sheets_are_marked()
    {
        var grid = Assert.Single(Read(
            "<Column/><Column ss:Hidden='1'/><Row><Cell><Data ss:Type='String'>见</Data></Cell><Cell><Data ss:Type='String'>列</Data></Cell></Row>" +
            "<Row ss:Hidden='1'><Cell><Data ss:Type='String'>行</Data></Cell></Row><Row ss:Height='0'><Cell><Data ss:Type='String'>高</Data></Cell></Row>",
            "<x:WorksheetOptions><x:Visible>SheetVeryHidden</x:Visible></x:WorksheetOptions>"));

        Assert.Equal([false, true, true, true], grid.Cells.Select(cell => cell.IsHidden));
        Assert.Equal(SheetVisibility.VeryHidden, grid.Visibility);
    }

    [Fact]
    public void Limits_hold_and_damage_is_one_clear_line()
    {
        const string Row = "<Row><Cell><Data ss:Type='String'>1</Data></Cell><Cell><Data ss:Type='String'>2</Data></Cell></Row>";
        Assert.Throws<LimitExceededException>(() => Read(Row, limits: ReadingLimits.Default.With(ReadingLimit.Cells, 1)));
        Assert.Throws<LimitExceededException>(() => Read("<Row ss:Index='1048576'><Cell ss:Index='16384'><Data ss:Type='String'>远</Data></Cell></Row>"));

        var cut = SpreadsheetMlFile.Of("<Worksheet ss:Name='a'><Table><Row>")[..^20];
        Assert.Equal("PF009", Assert.Single(Imported.Bytes(cut, "a.xml").Diagnostics).Kind.Code);
    }

    private static IReadOnlyList<Grid> Read(string table, string options = "", ReadingLimits? limits = null) =>
        WorkbookReader.Read(SpreadsheetMlFile.Of($"<Worksheet ss:Name='表'><Table>{table}</Table>{options}</Worksheet>"), "表.xml", limits).Grids;

    private static List<string> Shown(Grid grid) => [.. grid.Cells.Select(cell => $"{cell.Area} {cell.Text}")];
}
