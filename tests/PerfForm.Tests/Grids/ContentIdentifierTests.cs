using System.IO.Compression;
using System.Text;
using PerfForm.Core.Grids;
using PerfForm.Core.Guards;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Grids;

public sealed class ContentIdentifierTests
{
    [Theory]
    [InlineData("declaration-2020.xls", SourceFormat.Xls)]
    [InlineData("declaration-2020.xlsb", SourceFormat.Xlsb)]
    [InlineData("locked.xlsx", SourceFormat.Xlsx)]
    [InlineData("locked.xls", SourceFormat.Xls)]
    public void A_file_is_what_its_bytes_are(string name, SourceFormat format) =>
        Assert.Equal(format, ContentIdentifier.Identify(File.ReadAllBytes(Fixture.PathOf(name)), ".jpg", ReadingLimits.Default));

    [Theory]
    [InlineData("甲\t乙\n丙\t丁", ".txt", SourceFormat.Txt)]
    [InlineData("甲\t乙\n丙\t丁", ".xlsx", SourceFormat.Tsv)]
    [InlineData("甲,乙\n丙,丁", ".csv", SourceFormat.Csv)]
    public void Text_is_told_by_its_delimiter(string text, string extension, SourceFormat format) =>
        Assert.Equal(format, ContentIdentifier.Identify(Encoding.UTF8.GetBytes(text), extension, ReadingLimits.Default));

    [Fact]
    public void Macros_make_an_xlsm()
    {
        var content = Zip(("[Content_Types].xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml"), ("xl/workbook.xml", "<workbook/>"));
        Assert.Equal(SourceFormat.Xlsm, ContentIdentifier.Identify(content, ".xlsx", ReadingLimits.Default));
    }

    public static TheoryData<byte[], string> OtherKinds => new()
    {
        { [], "empty" },
        { new byte[64], "zero bytes" },
        { [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "PNG image" },
        { [0xFF, 0xD8, 0xFF, 0xE0], "JPEG image" },
        { "%PDF-1.4"u8.ToArray(), "PDF document" },
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
        var refused = Assert.Throws<UnreadableFileException>(() => ContentIdentifier.Identify(content, ".xlsx", ReadingLimits.Default));
        Assert.Contains(kind, refused.Cause.English, StringComparison.Ordinal);
    }

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
