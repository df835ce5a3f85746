using System.IO.Compression;
using System.Text;
using PerfForm.Core.Grids.Delimited;
using PerfForm.Core.Guards;
using PerfForm.Core.Text;

namespace PerfForm.Core.Grids;

/// <summary>What a file is, by its content. The name only chooses among the flavours of plain text.</summary>
internal static class ContentIdentifier
{
    private static readonly byte[] Zip = "PK"u8.ToArray();
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    // BOF records of BIFF2 to BIFF4, the workbooks of before compound files.
    private static readonly byte[][] OldBinaryWorkbooks = [[0x09, 0x00, 0x04, 0x00], [0x09, 0x02, 0x06, 0x00], [0x09, 0x04, 0x06, 0x00]];

    /// <summary>Identifies the content.</summary>
    /// <exception cref="UnreadableFileException">It is empty or holds no tables; the cause says what it is.</exception>
    /// <exception cref="LimitExceededException">It unpacks to more than is allowed.</exception>
    public static SourceFormat Identify(byte[] content, string extension, ReadingLimits limits)
    {
        if (content.AsSpan().IndexOfAnyExcept((byte)0) < 0)
        {
            throw content.Length == 0
                ? new UnreadableFileException(new("文件是空的（0 字节）；请重新取得该文件", "the file is empty (0 bytes); get it again"))
                : new UnreadableFileException(new("文件内容全部为零字节，已损坏；请重新取得该文件", "the file holds nothing but zero bytes; get it again"));
        }

        if (content.AsSpan().StartsWith(Zip))
        {
            return IdentifyZip(content, limits);
        }

        if (content.AsSpan().StartsWith(CompoundFile))
        {
            return IdentifyCompoundFile(content);
        }

        if (OldBinaryWorkbooks.Any(start => content.AsSpan().StartsWith(start)))
        {
            return SourceFormat.Xls;
        }

        var other = Signature.Others.FirstOrDefault(signature => content.AsSpan().StartsWith(signature.Start));
        if (other is not null)
        {
            throw NotAWorkbook(other.Name, other.Kind);
        }

        var text = TextDecoder.TryDecode(content) ?? throw NotAWorkbook("binary", new("未知的二进制文件", "an unknown binary file"));
        return IsWebPage(text) ? throw NotAWorkbook("html", new("网页（HTML）", "a web page (HTML)")) : DelimiterDetector.FormatOf(text, extension);
    }

    // Some systems export web pages named .xls.
    private static bool IsWebPage(string text)
    {
        var start = text.AsSpan(0, Math.Min(text.Length, 1000)).TrimStart();
        return start.StartsWith("<", StringComparison.Ordinal)
            && (start.Contains("<html", StringComparison.OrdinalIgnoreCase) || start.Contains("<table", StringComparison.OrdinalIgnoreCase));
    }

    private static SourceFormat IdentifyZip(byte[] content, ReadingLimits limits)
    {
        using var archive = OpenZip(content);
        PackageGuard.Check(archive, limits);
        if (archive.GetEntry("xl/workbook.bin") is not null)
        {
            return SourceFormat.Xlsb;
        }

        if (archive.GetEntry("[Content_Types].xml") is { } types && archive.Entries.Any(entry => entry.FullName.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)))
        {
            using var reader = new StreamReader(types.Open(), Encoding.UTF8);
            return reader.ReadToEnd().Contains("sheet.macroEnabled", StringComparison.Ordinal) ? SourceFormat.Xlsm : SourceFormat.Xlsx;
        }

        throw archive.Entries.Any(entry => entry.FullName.StartsWith("word/", StringComparison.Ordinal))
            ? NotAWorkbook("docx", new("Word 文档", "a Word document"))
            : NotAWorkbook("zip", new("zip 压缩包", "a zip archive"));
    }

    private static ZipArchive OpenZip(byte[] content)
    {
        try
        {
            return new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
        }
        catch (InvalidDataException damaged)
        {
            throw new UnreadableFileException(
                new("压缩结构已损坏，可能没有下载完整；请重新取得该文件", "its zip structure is damaged, perhaps an incomplete download; get it again"), damaged);
        }
    }

    private static SourceFormat IdentifyCompoundFile(byte[] content)
    {
        if (HasStream(content, "EncryptedPackage"))
        {
            return SourceFormat.Xlsx;
        }

        if (HasStream(content, "Workbook") || HasStream(content, "Book"))
        {
            return SourceFormat.Xls;
        }

        throw HasStream(content, "WordDocument")
            ? NotAWorkbook("doc", new("Word 文档", "a Word document"))
            : NotAWorkbook("ole", new("不含工作簿的 OLE 复合文件", "an OLE compound file without a workbook"));
    }

    private static bool HasStream(byte[] content, string name) => content.AsSpan().IndexOf(Encoding.Unicode.GetBytes(name + "\0")) >= 0;

    private static UnreadableFileException NotAWorkbook(string name, Bilingual kind) => new(new(
        $"内容是{kind.Chinese}，不是工作簿或文本表格；请提供 .xlsx、.xls 或 .csv 文件",
        $"it is {kind.English}, not a workbook or text table; give an .xlsx, .xls or .csv file"))
    { OtherKind = name, Called = kind };
}
