using ClosedXML.Excel;
using PerfForm.Core.Grids;
using PerfForm.Core.Grids.Excel;
using PerfForm.Core.Grids.Excel.Parts;
using PerfForm.Core.Guards;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Grids.Excel.Parts;

/// <summary>What is read in one pass is what the reading library reads.</summary>
public sealed class PackageReaderTests
{
    [Fact]
    public void A_workbook_gives_what_the_library_gives()
    {
        Assert.All(Workbooks(), workbook => Assert.Equal(ByLibrary(workbook), InOnePass(workbook)));
    }

    [Fact]
    [Trait("Category", "Thorough")]
    public void A_spoilt_workbook_gives_what_the_library_gives_or_is_left_to_it()
    {
        var workbooks = Workbooks();
        var mutation = new Mutation(new Random(57));
        var read = 0;
        var count = Thorough.Times(usual: 300, thorough: 20_000);
        for (var i = 0; i < count; i++)
        {
            var spoilt = mutation.Of(workbooks[i % workbooks.Count]);
            if (InOnePass(spoilt) is { } sheets)
            {
                read++;
                Assert.Equal(ByLibrary(spoilt), sheets);
            }
        }

        Assert.InRange(read, count / 20, count);
    }

    private static List<byte[]> Workbooks() => [File.ReadAllBytes(Fixture.Workbook), Varied()];

    // Everything that a form has, and more.
    private static byte[] Varied()
    {
        using var workbook = new XLWorkbook();
        var sheet = workbook.AddWorksheet("表一");
        sheet.Cell("A1").SetValue("标题");
        sheet.Range("A1:D1").Merge();
        sheet.Cell("A2").SetValue(12.5);
        sheet.Cell("B2").SetValue(0.95).Style.NumberFormat.Format = "0.00%";
        sheet.Cell("C2").SetValue(new DateTime(2020, 9, 30)).Style.NumberFormat.Format = "yyyy\"年\"m\"月\"d\"日\"";
        sheet.Cell("D2").SetValue(1234.5).Style.NumberFormat.Format = "#,##0.00\"万元\"";
        sheet.Cell("A3").SetValue(true);
        sheet.Cell("B3").FormulaA1 = "A2*2";
        sheet.Cell("C3").FormulaA1 = "1/0";
        sheet.Cell("D3").SetValue("_x000D_ a\nb  ");
        sheet.Cell("A4").RichText.AddText("粗").SetBold().AddText("细 ");
        sheet.Cell("C4").SetValue("藏").Style.NumberFormat.Format = "@";
        sheet.Row(4).Hide();
        sheet.Column(3).Hide();
        sheet.Cell("F9").SetValue(TimeSpan.FromHours(30)).Style.NumberFormat.Format = "[h]:mm";
        workbook.AddWorksheet("藏").Hide().Cell("B2").SetValue(43891).Style.NumberFormat.NumberFormatId = 57;
        workbook.AddWorksheet("空");
        using var bytes = new MemoryStream();
        workbook.SaveAs(bytes);
        return bytes.ToArray();
    }

    private static string? InOnePass(byte[] workbook) => PackageReader.TryRead(workbook, new CellMeter(ReadingLimits.Default)) is { } grids ? Shown(grids) : null;

    private static string ByLibrary(byte[] workbook)
    {
        try
        {
            return Shown(ExcelGridReader.ReadByLibrary(workbook, SourceFormat.Xlsx, new CellMeter(ReadingLimits.Default)));
        }
        catch (Exception failure)
        {
            return failure.GetType().Name;
        }
    }

    private static string Shown(IEnumerable<Grid> grids) =>
        string.Join('\n', grids.Select(grid => $"{grid.Name} {grid.Visibility}\n{string.Join('\n', grid.Cells.Select(cell => $"{cell.Area} {cell.Kind} {cell.Number} {cell.IsHidden} {cell.Text}"))}"));
}
