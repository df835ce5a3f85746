using System.Globalization;
using PerfForm.Core.Text;

namespace PerfForm.Core.Guards;

/// <summary>Something that a received file may not have too much of, so that it cannot stop the whole run.</summary>
/// <param name="Name">The name, as <c>--limit NAME=NUMBER</c> takes it.</param>
/// <param name="Default">The most that is allowed unless the user says otherwise.</param>
/// <param name="What">What is counted, with its unit.</param>
public sealed record ReadingLimit(string Name, long Default, Bilingual What)
{
    /// <summary>The bytes of one file, unpacked.</summary>
    public static readonly ReadingLimit FileBytes = new("max-file-bytes", 256L << 20, new("一个文件的字节数（解压后）", "bytes of one file, unpacked"));

    /// <summary>The bytes of one archive with all that is nested in it, unpacked.</summary>
    public static readonly ReadingLimit ArchiveBytes = new("max-archive-bytes", 64L << 30, new("一个压缩包解压后的总字节数", "bytes of one archive in all, unpacked"));

    /// <summary>The seconds that unpacking one archive, with all that is nested in it, may take in all.</summary>
    public static readonly ReadingLimit ArchiveSeconds =
        new("max-archive-seconds", 600, new("解压一个压缩包的总秒数", "seconds of unpacking one archive in all"));

    /// <summary>The members of one archive.</summary>
    public static readonly ReadingLimit Entries = new("max-entries", 200_000, new("一个压缩包的成员数", "members of one archive"));

    /// <summary>How deep archives may lie in archives; one in a folder is at depth 1.</summary>
    public static readonly ReadingLimit Nesting = new("max-nesting", 4, new("压缩包的嵌套层数", "levels of archives in archives"));

    /// <summary>How many times larger content may be unpacked than packed. Small content is not looked at.</summary>
    public static readonly ReadingLimit Ratio = new("max-ratio", 250, new("解压后与解压前的大小之比", "unpacked size against packed size"));

    /// <summary>The non-empty cells of one workbook.</summary>
    public static readonly ReadingLimit Cells = new("max-cells", 2_000_000, new("一个工作簿的非空单元格数", "non-empty cells of one workbook"));

    /// <summary>The places between the first and the last cell of one sheet: the reading library visits each.</summary>
    public static readonly ReadingLimit Places = new("max-places", 200_000_000, new("一张工作表已用区域的格数", "places in the used range of one sheet"));

    /// <summary>The characters of one cell. Excel itself allows 32,767.</summary>
    public static readonly ReadingLimit TextLength = new("max-text-length", 1_000_000, new("一个单元格的字符数", "characters of one cell"));

    /// <summary>The merged areas of one sheet.</summary>
    public static readonly ReadingLimit MergedAreas = new("max-merged-areas", 200_000, new("一张工作表的合并区域数", "merged areas of one sheet"));

    /// <summary>The pages of one document.</summary>
    public static readonly ReadingLimit Pages = new("max-pages", 2_000, new("一个文档的页数", "pages of one document"));

    /// <summary>All of them, in the order in which a file meets them.</summary>
    public static IReadOnlyList<ReadingLimit> All { get; } =
        [FileBytes, ArchiveBytes, ArchiveSeconds, Entries, Nesting, Ratio, Places, Cells, TextLength, MergedAreas, Pages];

    /// <summary>Reads <c>max-cells=5000000</c>; null where that is no limit with a positive number.</summary>
    public static (ReadingLimit Limit, long Most)? Parse(string text) =>
        text.Split('=') is [var name, var number]
        && All.FirstOrDefault(limit => limit.Name == name) is { } limit
        && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var most) && most > 0
            ? (limit, most)
            : null;

    /// <summary>Content up to this many bytes is never a bomb, however well it was packed.</summary>
    internal const long SmallestBomb = 16L << 20;
}
