using System.IO.Compression;
using System.Text;
using PerfForm.Tests.Grids.Html;
using PerfForm.Tests.Grids.OpenDocument;
using PerfForm.Tests.Grids.SpreadsheetMl;
using PerfForm.Tests.Grids.Word;
using PerfForm.Tests.Support;
using PerfForm.Tests.Twins;

namespace PerfForm.Tests.Mutants;

/// <summary>Whole files of every container and every kind of archive, which are spoilt.</summary>
internal static class MutantStarts
{
    private static readonly byte[] Xz = Convert.FromBase64String(
        "/Td6WFoAAATm1rRGAgAhARYAAAB0L+WjAQACAQIDAACjq/XzQTeKOwABGwMLL7kQH7bzfQEAAAAABFla");

    private static readonly byte[] Bzip2 = Convert.FromBase64String("QlpoOTFBWSZTWeTylq4AAABAADgAIAAhmBmEYXckU4UJDk8pauA=");

    /// <summary>By kind: names with what the file holds.</summary>
    public static IReadOnlyDictionary<string, Func<(string Name, byte[] Content)[]>> ByKind { get; } =
        new SortedDictionary<string, Func<(string Name, byte[] Content)[]>>(StringComparer.Ordinal)
        {
            ["xlsx"] = () =>
            [
                OnDisk(Fixture.Workbook), OnDisk(Fixture.PathOf("Copies/rich.xlsm")), OnDisk(Fixture.PathOf("Workbooks/closedxml.xlsx")),
                OnDisk(Fixture.PathOf("Workbooks/libreoffice.xlsx")), OnDisk(Fixture.PathOf("Workbooks/xlsxwriter.xlsx")), Official(),
            ],
            ["xls"] = () =>
            [
                OnDisk(Fixture.OldWorkbook), OnDisk(Fixture.PathOf("errors.xls")), OnDisk(Fixture.PathOf("errors-excel5.xls")),
                ("errors.et", File.ReadAllBytes(Fixture.PathOf("errors.xls"))),
            ],
            ["locked"] = () => [OnDisk(Fixture.PathOf("locked.xlsx")), OnDisk(Fixture.PathOf("locked.xls")), OnDisk(Fixture.PathOf("pdf/locked.pdf"))],
            ["xlsb"] = () => [OnDisk(Fixture.BinaryWorkbook)],
            ["text"] = () =>
            [
                OnDisk(Fixture.Text), ("small.csv", SmallForm.Csv(1)), ("wide.csv", Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(SmallForm.Csv(2)))),
                OnDisk(Fixture.PathOf("layouts/v12-yuan-and-two-totals.csv")),
            ],
            ["docx"] = () => [("twin.docx", WordFile.Of(Twin.Grids, hasTitlesAbove: true))],
            ["html"] = () => [("twin.html", Html()), ("twin.mht", Mhtml())],
            ["xml"] = () => [("twin.xml", SpreadsheetMlFile.Of(Twin.Grids, "utf-8"))],
            ["ods"] = () => [("twin.ods", OpenDocumentFile.Packed(OpenDocumentFile.TablesOf(Twin.Grids))), OnDisk(Fixture.OpenDocument)],
            ["odt"] = () => [("twin.odt", TextFile.Packed(TextFile.BodyOf(Twin.Grids)))],
            ["fods"] = () => [("twin.fods", OpenDocumentFile.Flat(OpenDocumentFile.TablesOf(Twin.Grids)))],
            ["pdf"] = () => [OnDisk(Fixture.PathOf("pdf/seed.pdf")), OnDisk(Fixture.PathOf("pdf/rb14-yichang-overall.pdf"))],
            ["zip"] = () => [("archive.zip", Zip())],
            ["rar"] = () => [("archive.rar", StoredRar.Of(("甲.csv", SmallForm.Csv(5)), ("乙.zip", Zip())))],
            ["7z"] = () => [("archive.7z", Archives.SevenZip("甲.csv", SmallForm.Csv(6))), OnDisk(Fixture.PathOf("street.7z"))],
            ["tar"] = () =>
            [
                ("archive.tar.gz", Archives.TarGz("甲.csv", SmallForm.Csv(7))), ("archive.tar", Unpacked()), OnDisk(Fixture.PathOf("street.tar.xz")),
            ],
            ["packed"] = () => [("a.csv.gz", Gzipped()), ("a.csv.xz", Xz), ("a.csv.bz2", Bzip2)],
        };

    private static (string Name, byte[] Content) OnDisk(string path) => (Path.GetFileName(path), File.ReadAllBytes(path));

    private static (string Name, byte[] Content) Official()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, CommandLine.Run("fill", "--form", "mof-2021", "-o", folder.File("official.xlsx")).ExitCode);
        return OnDisk(folder.File("official.xlsx"));
    }

    private static byte[] Html() => Encoding.UTF8.GetBytes(HtmlFile.Of(Twin.Grids, "utf-8"));

    private static byte[] Mhtml() =>
    [
        .. "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n"u8,
        .. "Content-Transfer-Encoding: base64\r\n\r\n"u8, .. Encoding.ASCII.GetBytes(Convert.ToBase64String(Html(), Base64FormattingOptions.InsertLineBreaks)),
        .. "\r\n--b--\r\n"u8,
    ];

    private static byte[] Zip() => new RawZip()
        .AddGbk("教育局.csv", SmallForm.Csv(2))
        .Add("内.zip", new RawZip().Add("a.csv", SmallForm.Csv(3)).Bytes)
        .Add("b.xlsx", File.ReadAllBytes(Fixture.Workbook)).Bytes;

    private static byte[] Unpacked()
    {
        using var packed = new GZipStream(new MemoryStream(Archives.TarGz("乙.csv", SmallForm.Csv(8))), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        packed.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static byte[] Gzipped()
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(SmallForm.Csv(4));
        }

        return bytes.ToArray();
    }
}
