using System.IO.Compression;
using System.Text;
using PerfForm.Core.Grids;
using PerfForm.Core.Grids.Content;
using PerfForm.Core.Guards;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Grids.Content;

public sealed class ContentIdentifierTests
{
    [Theory]
    [InlineData("declaration-2020.xls", "xls")]
    [InlineData("declaration-2020.xlsb", "xlsb")]
    [InlineData("locked.xlsx", "xlsx")]
    [InlineData("locked.xls", "xls")]
    public void A_file_is_what_its_bytes_are(string name, string format) => Assert.Equal(format, Identified(File.ReadAllBytes(Fixture.PathOf(name)), ".jpg"));

    [Theory]
    [InlineData("甲\t乙\n丙\t丁", ".txt", "txt")]
    [InlineData("甲\t乙\n丙\t丁", ".xlsx", "tsv")]
    [InlineData("甲,乙\n丙,丁", ".csv", "csv")]
    public void Text_is_told_by_its_delimiter(string text, string extension, string format) =>
        Assert.Equal(format, Identified(Encoding.UTF8.GetBytes(text), extension));

    [Theory]
    [InlineData("<html><table><tr><td>1,2</td></tr></table></html>", "html")]
    [InlineData("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b", "mht")]
    [InlineData("<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>", "xml")]
    [InlineData("<html xmlns:x='urn:schemas-microsoft-com:office:excel'><table/></html>", "html")]
    [InlineData("<a,b>\n<c,d>", "csv")]
    public void Text_with_a_mark_of_its_own_is_what_the_mark_says(string text, string format) =>
        Assert.Equal(format, Identified(Encoding.UTF8.GetBytes(text), ".xls"));

    [Theory]
    [InlineData("sheet")]
    [InlineData("template")]
    public void Macros_make_an_xlsm(string kind)
    {
        var content = Zip(("[Content_Types].xml", $"application/vnd.ms-excel.{kind}.macroEnabled.main+xml"), ("xl/workbook.xml", "<workbook/>"));
        Assert.Equal("xlsm", Identified(content, ".xlsx"));
    }

    [Fact]
    public void A_workbook_with_a_part_in_binary_is_an_xlsb_whatever_else_is_in_it() =>
        Assert.Equal("xlsb", Identified(Zip(("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", "<workbook/>"), ("xl/workbook.bin", "1")), ".xlsx"));

    public static TheoryData<byte[], string> OtherKinds => new()
    {
        { [], "empty" },
        { new byte[64], "zero bytes" },
        { [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "PNG image" },
        { [0xFF, 0xD8, 0xFF, 0xE0], "JPEG image" },
        { Zip(("word/document.xml", "<w/>")), "Word document" },
        { Zip(("a.txt", "a")), "zip archive" },
        { [0x50, 0x4B, 0x03, 0x04, 1, 2, 3], "damaged" },
        { [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], "OLE compound file" },
        { [.. Enumerable.Range(0, 256).Select(i => (byte)(i * 7 % 32))], "unknown binary" },
    };

    [Theory]
    [MemberData(nameof(OtherKinds))]
    public void What_holds_no_tables_is_refused_by_its_kind(byte[] content, string kind)
    {
        var refused = Assert.Throws<UnreadableFileException>(() => Identified(content, ".xlsx"));
        Assert.Contains(kind, refused.Cause.English, StringComparison.Ordinal);
    }

    private static string Identified(byte[] content, string extension) =>
        ContentIdentifier.Identify(content, extension, ReadingLimits.Default, ContainerList.Shipped).Name;

    private static byte[] Zip(params (string Name, string Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }
}
