using ClosedXML.Excel;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Grids.Xlsx;

/// <summary>What is read in one pass is what the reading library reads.</summary>
public sealed class XlsxReaderTests
{
    private const int Mutations = 400;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Dates_and_percentages_and_hidden_and_merged_cells_are_read_as_the_library_reads_them(bool countsFrom1904) =>
        AssertReadAlike(Varied(countsFrom1904));

    [Fact]
    public void Inline_and_rich_texts_and_truths_and_errors_are_read_as_the_library_reads_them() => AssertReadAlike(Raw());

    [Fact]
    public void A_spoilt_workbook_is_read_as_the_library_reads_it_or_left_to_it()
    {
        byte[][] workbooks =
        [
            .. RealWorkbook.Names.Select(name => RealWorkbook.WithNumbersForTruth(RealWorkbook.Read(name))),
            Varied(countsFrom1904: false),
            Varied(countsFrom1904: true),
            Raw(),
        ];
        var mutation = new Mutation(new Random(2020_0930));
        var read = 0;
        for (var i = 0; i < Mutations; i++)
        {
            read += AssertReadAlikeOrLeft(mutation.Of(workbooks[i % workbooks.Length]), $"mutation {i}") ? 1 : 0;
        }

        Assert.InRange(read, Mutations / 20, Mutations);
    }

    private static byte[] Varied(bool countsFrom1904)
    {
        using var workbook = new XLWorkbook { Use1904DateSystem = countsFrom1904 };
        var sheet = workbook.AddWorksheet("表 & 一");
        sheet.Cell("A1").SetValue("项目支出绩效目标申报表");
        sheet.Range("A1:D1").Merge();
        sheet.Cell("A2").SetValue(0.95).Style.NumberFormat.Format = "0.00%";
        sheet.Cell("B2").SetValue(new DateTime(2020, 9, 30)).Style.NumberFormat.Format = "yyyy\"年\"m\"月\"";
        sheet.Cell("C2").SetValue(new DateTime(2020, 9, 30, 8, 30, 0)).Style.NumberFormat.NumberFormatId = 22;
        sheet.Cell("D2").SetValue(TimeSpan.FromHours(30)).Style.NumberFormat.Format = "[h]:mm:ss";
        sheet.Cell("A3").SetValue(true);
        sheet.Cell("B3").FormulaA1 = "A2*2";
        sheet.Cell("C3").FormulaA1 = "1/0";
        sheet.Cell("D3").SetValue("_x000D_ 甲\n乙  ");
        sheet.Cell("A4").RichText.AddText("粗").SetBold().AddText(" 细 ");
        sheet.Cell("B4").SetValue(5).Style.NumberFormat.Format = "\"≥\"0\"次\"";
        sheet.Row(4).Hide();
        sheet.Column(3).Hide();
        sheet.Range("A6:B9").Merge().FirstCell().SetValue("产出指标");
        sheet.Range("C6:F9").Style.Fill.BackgroundColor = XLColor.Yellow;
        for (var format = 0; format <= 60; format++)
        {
            sheet.Cell(10 + format, 1).SetValue(44104.25).Style.NumberFormat.NumberFormatId = format;
        }

        workbook.AddWorksheet("藏").Hide().Cell("B2").SetValue(2866.8900000000003);
        workbook.AddWorksheet("深藏").Visibility = XLWorksheetVisibility.VeryHidden;
        using var bytes = new MemoryStream();
        workbook.SaveAs(bytes);
        return bytes.ToArray();
    }

    private static byte[] Raw() => XmlWorkbook.With(
        [
            "<!-- --><dimension ref=\"A1:C3\"/><cols><col min=\"2\" max=\"2\" width=\"0\"/></cols><sheetData>"
            + "<row><c t=\"inlineStr\"><is><r><rPr><b/></rPr><t>甲</t></r><r><t xml:space=\"preserve\"> &lt;乙&gt; </t></r><rPh><t>jia</t></rPh></is></c>"
            + "<c><v>1e3</v></c><c t=\"b\"><v>0</v></c></row>"
            + "<row r=\"3\" hidden=\"1\"><c r=\"A3\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c r=\"B3\" t=\"str\"><f>A1</f>"
            + "<v>&#x5E74;<![CDATA[<月>]]>_x0041_</v></c><c r=\"C3\"><f>B1</f></c><c r=\"D3\" t=\"e\"><v/></c><c r=\"E3\"><f> A1 </f>\n <v> </v> </c></row>"
            + "</sheetData><mergeCells><mergeCell ref=\"B1:C2\"/></mergeCells><headerFooter><oddHeader>&amp;P</oddHeader></headerFooter>",
            "<sheetData/>",
        ],
        ["worksheets/sheet1.xml", "/xl/worksheets/sheet2.xml"]);

    private static void AssertReadAlike(byte[] workbook)
    {
        var sheets = ReadGrids.InOnePass(workbook);
        Assert.Contains("A1", sheets, StringComparison.Ordinal);
        Assert.Equal(ReadGrids.ByLibrary(workbook), sheets);
    }

    private static bool AssertReadAlikeOrLeft(byte[] workbook, string which)
    {
        if (ReadGrids.InOnePass(workbook) is not { } sheets)
        {
            return false;
        }

        Assert.True(ReadGrids.ByLibrary(workbook) == sheets, which);
        return true;
    }
}
