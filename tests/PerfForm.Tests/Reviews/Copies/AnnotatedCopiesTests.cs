using PerfForm.Core.Text;
using PerfForm.Tests.Grids.Xlsx;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Reviews.Copies;

/// <summary>Which files get a copy, and what becomes of their parts.</summary>
public sealed class AnnotatedCopiesTests
{
    private static readonly byte[] Sample = File.ReadAllBytes(Fixture.Workbook);

    public static TheoryData<string> Workbooks => [.. RealWorkbook.Names];

    [Fact]
    public void A_workbook_that_goes_back_gets_a_whole_file_at_its_place()
    {
        var piece = Assert.Single(Copied.PiecesOf(Sample, "大鹏.xlsx"));
        Assert.Equal("退回/深圳市大鹏新区政务服务数据管理局/大鹏.xlsx", piece.File);
        Assert.True(piece.IsWholeFile);
    }

    [Fact]
    public void Other_containers_get_no_copy()
    {
        Assert.Empty(Copied.PiecesOf(File.ReadAllBytes(Fixture.OldWorkbook), "a.xls"));
        Assert.Empty(Copied.PiecesOf(File.ReadAllBytes(Fixture.OpenDocument), "a.ods"));
        Assert.Empty(Copied.PiecesOf(File.ReadAllBytes(Fixture.BinaryWorkbook), "a.xlsb"));
        Assert.Empty(Copied.PiecesOf(SmallForm.Csv(1), "a.csv"));
    }

    [Theory]
    [MemberData(nameof(Workbooks))]
    public void Untouched_parts_stay_byte_for_byte_and_all_in_their_order(string name)
    {
        var received = RealWorkbook.Read(name);
        AssertOnlyPatched(received, Copied.With(received, Copied.Finding(new PackageSheets(received).First, "B2")));
    }

    [Fact]
    public void Macros_pictures_charts_and_all_else_stay_byte_for_byte()
    {
        var copy = new PackageContent(AssertOnlyPatched(Copied.Rich, Copied.Of(Copied.Rich)));
        var received = new PackageContent(Copied.Rich);
        Assert.All(
            [
                "xl/vbaProject.bin", "xl/media/image1.png", "xl/charts/chart1.xml", "xl/drawings/drawing1.xml", "customXml/item1.xml", "xl/theme/theme1.xml",
                "xl/printerSettings/printerSettings1.bin", "xl/ctrlProps/ctrlProp1.xml", "xl/threadedComments/threadedComment1.xml", "docProps/app.xml",
            ],
            part => Assert.Equal(received[part], copy[part]));
    }

    [Fact]
    public void The_same_review_gives_the_same_bytes() => Assert.Equal(Copied.Of(Copied.Rich), Copied.Of(Copied.Rich));

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void A_copy_is_read_as_the_received_file_is(Language language)
    {
        Assert.All([Sample, Copied.Rich], workbook =>
        {
            var (received, copy) = (Imported.Bytes(workbook, "a.xlsx"), Imported.Bytes(Copied.Of(workbook, language), "a.xlsx"));
            Assert.Equal(
                received.Forms.Select(form => $"{form.Key} {form.Sheet} {form.Range} {form.Indicators.Count} {form.Goals.Count}"),
                copy.Forms.Select(form => $"{form.Key} {form.Sheet} {form.Range} {form.Indicators.Count} {form.Goals.Count}"));
        });
    }

    [Fact]
    public void A_spoilt_package_gives_a_copy_or_none_and_never_an_exception()
    {
        var mutation = new Mutation(new Random(20));
        var marked = Copied.With(Copied.Rich, Copied.Finding("第二张", "B2"), Copied.Finding("项目 '一' & 二", "E8"));
        for (var time = 0; time < 150; time++)
        {
            var copy = Copied.TryWith(mutation.Of(time % 2 == 0 ? Copied.Rich : marked), Copied.Finding("第二张", "B2"), Copied.Finding("项目 '一' & 二", "E8"));
            if (copy is not null)
            {
                Assert.NotEmpty(new PackageContent(copy).Names);
            }
        }
    }

    [Fact]
    public void A_package_of_strict_spreadsheets_gives_no_copy() => Assert.Null(Copied.TryWith(
        RealWorkbook.Edited(Copied.Rich, text => text.Replace(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main", StringComparison.Ordinal)),
        Copied.Finding("第二张", "B2")));

    private static byte[] AssertOnlyPatched(byte[] received, byte[] copy)
    {
        var (before, after) = (new PackageContent(received), new PackageContent(copy));
        Assert.Equal(before.Names, after.Names.Take(before.Names.Count));
        Assert.All(before.Names.Where(part => !IsPatched(part)), part => Assert.Equal(before[part], after[part]));
        return copy;
    }

    private static bool IsPatched(string part) =>
        part is "[Content_Types].xml" or "xl/workbook.xml" or "xl/styles.xml"
        || part.EndsWith(".rels", StringComparison.Ordinal)
        || part.StartsWith("xl/worksheets/", StringComparison.Ordinal)
        || part.StartsWith("xl/comments", StringComparison.Ordinal)
        || part.EndsWith(".vml", StringComparison.Ordinal);
}
