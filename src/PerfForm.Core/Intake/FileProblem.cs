using PerfForm.Core.Diagnostics;
using PerfForm.Core.Text;

namespace PerfForm.Core.Intake;

/// <summary>Why a file could not be read.</summary>
/// <param name="Kind">PF009 or PF011.</param>
/// <param name="Cause">What is wrong and what to do.</param>
public sealed record FileProblem(DiagnosticKind Kind, Bilingual Cause)
{
    internal static FileProblem Encrypted { get; } = new(Reading.FileUnreadable, new(
        "压缩包有密码，无法读取；请去掉密码后重新压缩", "it is encrypted in its archive; pack it again without a password"));

    internal static FileProblem DamagedArchive { get; } = new(Reading.FileUnreadable, new(
        "压缩包已损坏，无法解压；请重新取得该压缩包", "its archive is damaged and it cannot be unpacked; get the archive again"));

    internal static FileProblem EmptyArchive { get; } = new(Reading.FileUnreadable, new(
        "压缩包里没有文件；请重新取得该压缩包", "the archive holds no files; get it again"));

    internal static FileProblem EmptyFolder { get; } = new(Reading.FileUnreadable, new(
        "文件夹里没有文件；请检查路径", "the folder holds no files; check the path"));

    internal static FileProblem NoSuchFile { get; } = new(Reading.FileUnreadable, new(
        "文件不存在；请检查路径", "there is no such file; check the path"));

    internal static FileProblem NoMatch { get; } = new(Reading.FileUnreadable, new(
        "没有与该通配符匹配的文件；请检查路径", "no file matches this pattern; check the path"));

    internal static FileProblem TooLittleMemory { get; } = new(Reading.LimitExceeded, new(
        "内存不足，无法读取；请减少 -j 或在内存更多的机器上读取", "there is too little memory to read it; use a smaller -j, or a machine with more memory"));

    /// <summary>Whether a path names nothing: an empty folder, or a pattern without a match.</summary>
    public bool IsOfNothing => this == EmptyFolder || this == NoMatch;

    /// <summary>The end of something that is no plain file did not come in time.</summary>
    /// <param name="patience">How long that was waited for.</param>
    internal static FileProblem WithoutEnd(TimeSpan patience) => new(Reading.FileUnreadable, new(
        $"它像是管道或设备，{patience.TotalSeconds:0.###} 秒内没有读到结尾；请先存成文件，或用 --timeout-per-file 放宽",
        $"it seems to be a pipe or a device, and its end did not come within {patience.TotalSeconds:0.###} s; "
            + "save it to a file first, or raise --timeout-per-file"));

    /// <summary>Reading took longer than a file may take.</summary>
    /// <param name="patience">How long that is.</param>
    internal static FileProblem TooSlow(TimeSpan patience) => new(Reading.LimitExceeded, new(
        $"读取超过 {patience.TotalSeconds:0.###} 秒，已放弃；文件可信的话用 --timeout-per-file 放宽",
        $"reading it took more than {patience.TotalSeconds:0.###} s and was given up; if you trust the file, raise that with --timeout-per-file"));
}
