using System.IO.Compression;
using System.Text;
using PerfForm.Core.Grids;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Guards;

/// <summary>A small file of each container that would become a very large one: it is refused by a limit, in one line.</summary>
public sealed class BombTests
{
    private const int Unpacked = 64 << 20;

    // By the container's class: what in it multiplies, and how the file is made.
    private static readonly Dictionary<string, (string Name, Func<byte[]> Make)> Bombs = new(StringComparer.Ordinal)
    {
        ["XlsxContainer"] = ("a.xlsx", () => Swollen(Fixture.Workbook, part => part.EndsWith("/sheet1.xml", StringComparison.Ordinal))),
        ["XlsbContainer"] = ("a.xlsb", () => Swollen(Fixture.BinaryWorkbook, part => part.EndsWith("/sheet1.bin", StringComparison.Ordinal))),
        ["WordContainer"] = ("a.docx", () => new ZipPackage()
            .Add("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>")
            .Add("word/document.xml", new byte[Unpacked]).Bytes),
        ["OpenDocumentContainer"] = ("a.ods", () => Swollen(Fixture.OpenDocument, part => part == "content.xml")),
        ["PdfContainer"] = ("a.pdf", () => Grids.Pdf.PdfFile.OfPacked(Deflated(new byte[Unpacked]))),
        ["XlsContainer"] = ("a.xls", () => File.ReadAllBytes(Fixture.OldWorkbook)),
        ["SpreadsheetMlContainer"] = ("a.xml", () => Encoding.UTF8.GetBytes(
            "<?xml version='1.0'?><?mso-application progid='Excel.Sheet'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet' "
            + "xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'><Worksheet ss:Name='a'><Table>"
            + string.Concat(Enumerable.Repeat("<Row><Cell><Data ss:Type='String'>弹</Data></Cell></Row>", 300)) + "</Table></Worksheet></Workbook>")),
        ["HtmlContainer"] = ("a.html", () => Encoding.UTF8.GetBytes(
            "<html><table>" + string.Concat(Enumerable.Repeat("<tr><td>弹</td></tr>", 300)) + "</table></html>")),
        ["DelimitedContainer"] = ("a.csv", () => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("弹,弹\n", 300)))),
    };

    public static TheoryData<string> Containers => [.. ContainerList.Shipped.All.Select(container => container.GetType().Name).Where(Bombs.ContainsKey)];

    [Theory]
    [MemberData(nameof(Containers))]
    public void A_bomb_is_refused_by_a_limit_in_one_line(string container)
    {
        var (name, make) = Bombs[container];

        // What does not multiply by itself meets a limit that is set low.
        var limits = Core.Guards.ReadingLimits.Default.With(Core.Guards.ReadingLimit.Cells, 200);
        var document = new Core.Pipeline().Import(Core.Intake.FoundFile.Of(name, make()), settings: null, limits);
        Assert.Empty(document.Forms);
        Assert.Equal("PF011", Assert.Single(document.Diagnostics).Kind.Code);
    }

    [Fact]
    public void Every_container_that_reads_by_itself_has_its_bomb() => Assert.Equal(
        ["OfficeContainer"], ContainerList.Shipped.All.Select(container => container.GetType().Name).Where(name => !Bombs.ContainsKey(name)));

    private static byte[] Swollen(string file, Predicate<string> isSwollen)
    {
        using var archive = ZipFile.OpenRead(file);
        var package = new ZipPackage();
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            package.Add(entry.FullName, isSwollen(entry.FullName) ? new byte[Unpacked] : content.ToArray());
        }

        return package.Bytes;
    }

    private static byte[] Deflated(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            zlib.Write(content);
        }

        return packed.ToArray();
    }
}
