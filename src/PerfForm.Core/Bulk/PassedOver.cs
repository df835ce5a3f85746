using PerfForm.Core.Intake;
using PerfForm.Core.Text;

namespace PerfForm.Core.Bulk;

/// <summary>Why a file is passed over.</summary>
/// <param name="Outcome">Junk, another kind, or a copy.</param>
/// <param name="Kind">What it is, as the manifest names it: <c>pdf</c>, <c>link</c>; null where it is not known.</param>
/// <param name="Cause">The same for people.</param>
public sealed record PassedOver(InputOutcome Outcome, string? Kind, Bilingual Cause)
{
    /// <summary>The input before it that has the same bytes.</summary>
    public string? DuplicateOf { get; init; }

    internal static PassedOver Link { get; } = OfKind("link", new("链接，没有跟随", "a link (not followed)"));

    internal static PassedOver Empty { get; } = OfKind("empty", new("没有内容：空文件、管道或设备", "no content: an empty file, a pipe or a device"));

    internal static PassedOver Container(string? kind) => OfKind(kind, new("压缩包或文件夹", "an archive or a folder"));

    internal static PassedOver Text(string? kind) => OfKind(kind, new("文本，其中没有申报表", "a text without a declaration"));

    internal static PassedOver Large(string kind) => OfKind(kind, new("过大，也不是工作簿的名称", "too large, and not named like a workbook"));

    internal static PassedOver Junk(string path) => new(InputOutcome.Junk, Kind: null, JunkNames.CauseOf(path));

    internal static PassedOver OfKind(string? kind, Bilingual called) => new(InputOutcome.OtherKind, kind, called);

    internal static PassedOver CopyOf(string path) =>
        new(InputOutcome.Duplicate, Kind: null, new($"与 {path} 的内容完全相同", $"the same bytes as {path}")) { DuplicateOf = path };
}
