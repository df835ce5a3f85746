using PerfForm.Core.Text;

namespace PerfForm.Core.Grids.Content;

/// <summary>By what a package or a compound file without tables is known, and what to call it.</summary>
/// <param name="Name">Its name in data: the usual extension.</param>
/// <param name="Mark">The start of a part's name, or the name of a stream; empty for whatever is left.</param>
/// <param name="Kind">Its name for people.</param>
internal sealed record InnerMark(string Name, string Mark, Bilingual Kind)
{
    /// <summary>The kinds of zip files that are sent in place of workbooks; the last is what they all are.</summary>
    public static IReadOnlyList<InnerMark> Packages { get; } =
    [
        new("docx", "word/", new("Word 文档", "a Word document")),
        new("zip", string.Empty, new("zip 压缩包", "a zip archive")),
    ];

    /// <summary>The kinds of compound files that are sent in place of workbooks; the last is what they all are.</summary>
    public static IReadOnlyList<InnerMark> CompoundFiles { get; } =
    [
        new("ole", string.Empty, new("不含工作簿的 OLE 复合文件", "an OLE compound file without a workbook")),
    ];
}
