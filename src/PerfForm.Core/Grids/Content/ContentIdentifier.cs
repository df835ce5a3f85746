using PerfForm.Core.Guards;
using PerfForm.Core.Text;

namespace PerfForm.Core.Grids.Content;

/// <summary>What a file is, by its content. The name only chooses among the flavours of plain text.</summary>
internal static class ContentIdentifier
{
    /// <summary>Identifies the content.</summary>
    /// <exception cref="UnreadableFileException">It is empty or holds no tables; the cause says what it is.</exception>
    /// <exception cref="LimitExceededException">It unpacks to more than is allowed.</exception>
    public static SourceFormat Identify(byte[] bytes, string extension, ReadingLimits limits, ContainerList containers)
    {
        RequireBytes(bytes);
        using var content = new FileContent(bytes, extension, limits);

        // Nearly anything may be text, so what is known by a mark of its own is asked for before.
        return Recognised(content, containers, asPlainText: false) ?? Recognised(content, containers, asPlainText: true) ?? throw NotAWorkbook(content);
    }

    private static void RequireBytes(byte[] bytes)
    {
        if (bytes.AsSpan().IndexOfAnyExcept((byte)0) < 0)
        {
            throw bytes.Length == 0
                ? new UnreadableFileException(new("文件是空的（0 字节）；请重新取得该文件", "the file is empty (0 bytes); get it again"))
                : new UnreadableFileException(new("文件内容全部为零字节，已损坏；请重新取得该文件", "the file holds nothing but zero bytes; get it again"));
        }
    }

    private static SourceFormat? Recognised(FileContent content, ContainerList containers, bool asPlainText)
    {
        foreach (var container in containers.All)
        {
            if (container.Formats[0].IsPlainText == asPlainText && container.Recognise(content) is { } format)
            {
                return format;
            }
        }

        return null;
    }

    private static UnreadableFileException NotAWorkbook(FileContent content)
    {
        var (name, kind) = KindOf(content);
        return new UnreadableFileException(new(
            $"内容是{kind.Chinese}，不是工作簿或文本表格；请提供 .xlsx、.xls 或 .csv 文件",
            $"it is {kind.English}, not a workbook or text table; give an .xlsx, .xls or .csv file"))
        { OtherKind = name, Called = kind };
    }

    private static (string Name, Bilingual Kind) KindOf(FileContent content)
    {
        if (content.IsPackage)
        {
            var package = InnerMark.Packages.First(other => other.Mark.Length == 0 || content.HasPartsIn(other.Mark));
            return (package.Name, package.Kind);
        }

        if (content.IsCompoundFile)
        {
            var compound = InnerMark.CompoundFiles.First(other => other.Mark.Length == 0 || content.HasStream(other.Mark));
            return (compound.Name, compound.Kind);
        }

        return content.OtherSignature is { } other ? (other.Name, other.Kind)
            : content.Text is null ? ("binary", new("未知的二进制文件", "an unknown binary file"))
            : ("html", new("网页（HTML）", "a web page (HTML)"));
    }
}
