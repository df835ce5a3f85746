using PerfForm.Core.Grids;
using PerfForm.Core.Guards;
using PerfForm.Tests.Support;
using PerfForm.Tests.Twins;
using static PerfForm.Tests.Grids.OpenDocument.OpenDocumentFile;

namespace PerfForm.Tests.Grids.OpenDocument;

public sealed class OpenDocumentContainerTests
{
    [Theory]
    [InlineData("ods")]
    [InlineData("fods")]
    public void The_same_forms_in_an_opendocument_spreadsheet_give_the_same_facts(string format)
    {
        var tables = TablesOf(Twin.Grids);
        var document = Twin.AssertSame(format == "ods" ? Packed(tables) : Flat(tables), $"declaration-2020.{format}");

        Assert.Equal(format, document.Source.Format?.Name);
        Assert.Equal("整体支出", document.Forms[0].Sheet);
    }

    [Fact]
    public void The_sample_as_libreoffice_saves_it_gives_the_same_facts() =>
        Assert.Equal("ods", Twin.AssertSame(File.ReadAllBytes(Fixture.OpenDocument), "declaration-2020.ods").Source.Format?.Name);

    [Fact]
    public void Spans_are_merged_areas_and_repeats_are_written_out()
    {
        var grid = Assert.Single(Read(
            "<table:table-header-rows><table:table-row><table:table-cell table:number-columns-repeated='2'/>" +
            "<table:table-cell table:number-columns-spanned='2'>" +
            "<text:p>甲</text:p></table:table-cell><table:covered-table-cell><text:p>藏</text:p></table:covered-table-cell>" +
            "</table:table-row></table:table-header-rows>" +
            "<table:table-row table:number-rows-repeated='2'><table:table-cell table:number-columns-repeated='2'>" +
            "<text:p>乙</text:p></table:table-cell></table:table-row>" +
            "<table:table-row table:number-rows-repeated='1048570'><table:table-cell table:number-columns-repeated='16384'/></table:table-row>"));

        Assert.Equal(["C1:D1 甲", "A2 乙", "B2 乙", "A3 乙", "B3 乙"], Shown(grid));
    }

    [Fact]
    public void Values_are_read_exactly_and_as_they_are_shown()
    {
        var grid = Assert.Single(Read("<table:table-row>" +
            "<table:table-cell office:value-type='percentage' office:value='0.955'><text:p>96%</text:p></table:table-cell>" +
            "<table:table-cell office:value-type='float' office:value='2866.885'><text:p>2,866.89</text:p></table:table-cell>" +
            "<table:table-cell office:value-type='float' office:value='5'><text:p>≥5次</text:p></table:table-cell>" +
            "<table:table-cell office:value-type='float' office:value='58000'><text:p>5.8万次</text:p></table:table-cell>" +
            "<table:table-cell office:value-type='date' office:date-value='2020-09-30'><text:p>2020年9月</text:p></table:table-cell>" +
            "<table:table-cell office:value-type='date' office:date-value='2020-09-30'><text:p>30.09.20</text:p></table:table-cell>" +
            "<table:table-cell office:value-type='boolean' office:boolean-value='true'><text:p>WAHR</text:p></table:table-cell></table:table-row>"));

        Assert.Equal(["A1 95.5%", "B1 2866.885", "C1 ≥5次", "D1 58000", "E1 2020年9月", "F1 2020-09-30", "G1 TRUE"], Shown(grid));
        Assert.Equal([0.955m, 2866.885m, 5m, 58000m], grid.Cells.Take(4).Select(cell => cell.Number!.Value));
    }

    [Fact]
    public void Errors_are_errors_and_notes_are_no_text()
    {
        var grid = Assert.Single(Read("<table:table-row>" +
            "<table:table-cell office:value-type='string' calcext:value-type='error' table:formula='of:=1/0'><text:p>#DIV/0!</text:p></table:table-cell>" +
            "<table:table-cell table:formula='of:=1'/>" +
            "<table:table-cell><office:annotation><text:p>注</text:p></office:annotation><text:p>一<text:s text:c='2'/>二<text:line-break/>三 " +
            "<text:span>四</text:span></text:p><text:p>五</text:p></table:table-cell></table:table-row>"));

        Assert.Equal(["A1 #DIV/0!", "B1 of:=1", "C1 一  二\n三 四\n五"], Shown(grid));
        Assert.Equal([CellKind.Error, CellKind.Error, CellKind.Text], grid.Cells.Select(cell => cell.Kind));
    }

    [Fact]
    public void Hidden_rows_columns_and_sheets_are_marked()
    {
        var grid = Assert.Single(Read(
            "<table:table-column/><table:table-column table:visibility='collapse'/>" +
            "<table:table-row><table:table-cell table:number-columns-repeated='2'><text:p>甲</text:p></table:table-cell></table:table-row>" +
            "<table:table-row table:visibility='filter'><table:table-cell><text:p>乙</text:p></table:table-cell></table:table-row>",
            "table:style-name='hidden'"));

        Assert.Equal([false, true, true], grid.Cells.Select(cell => cell.IsHidden));
        Assert.Equal(SheetVisibility.Hidden, grid.Visibility);
    }

    [Fact]
    public void Repeats_of_content_are_bounded_by_the_limits()
    {
        const string Bomb =
            "<table:table-row table:number-rows-repeated='1000000'><table:table-cell table:number-columns-repeated='16000'>" +
            "<text:p>弹</text:p></table:table-cell></table:table-row>";
        Assert.Throws<LimitExceededException>(() => Read(Bomb));
    }

    [Fact]
    public void Passwords_and_damage_are_one_clear_line()
    {
        var locked = Imported.Bytes(Packed(string.Empty, "<manifest><file-entry><encryption-data/></file-entry></manifest>"), "a.ods");
        Assert.Contains("password", Assert.Single(locked.Diagnostics).Message.English, StringComparison.Ordinal);
        Assert.Equal("PF009", Assert.Single(Imported.Bytes(Packed("<table:table><table:table-row>"), "a.ods").Diagnostics).Kind.Code);
        Assert.Equal("PF009", Assert.Single(Imported.Bytes(Flat(string.Empty)[..^5], "a.fods").Diagnostics).Kind.Code);
    }

    private static IReadOnlyList<Grid> Read(string rows, string attributes = "") =>
        WorkbookReader.Read(Packed($"<table:table table:name='表' {attributes}>{rows}</table:table>"), "表.ods").Grids;

    private static List<string> Shown(Grid grid) => [.. grid.Cells.Select(cell => $"{cell.Area} {cell.Text}")];
}
