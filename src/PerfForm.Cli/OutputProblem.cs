using PerfForm.Core.Text;

namespace PerfForm.Cli;

/// <summary>Why a result could not be written, for a person.</summary>
internal static class OutputProblem
{
    /// <summary>
    /// Whether a failure is of the file system. For a file that is longer than it, or the user, may have, the runtime throws what is thrown for a wrong
    /// argument.
    /// </summary>
    public static bool Is(Exception failure) => failure is IOException or UnauthorizedAccessException || IsTooLong(failure);

    private static bool IsTooLong(Exception failure) => failure is ArgumentOutOfRangeException
        && failure.Message.Contains("file", StringComparison.OrdinalIgnoreCase) && failure.Message.Contains("length", StringComparison.OrdinalIgnoreCase);

    /// <summary>The cause behind a failure of the file system, and what to do.</summary>
    public static Bilingual Of(Exception failure) => failure switch
    {
        DirectoryNotFoundException => new("无法写出结果：文件夹不存在；请先建立文件夹", "the output cannot be written: its folder does not exist; make it first"),
        IOException when failure.Message.Contains("already exists", StringComparison.Ordinal) =>
            new("无法写出结果：那里已有同名文件；请换一个位置", "the output cannot be written: a file of that name is there; choose another place"),
        UnauthorizedAccessException => new("无法写出结果：没有写入权限；请换一个位置", "the output cannot be written: there is no permission; choose another place"),
        _ when IsTooLong(failure) => new(
            "无法写出结果：文件超过了磁盘或用户允许的大小；请换一个位置",
            "the output cannot be written: the file is longer than the disk, or the user, may have; choose another place"),
        _ => new($"无法写出结果（{failure.Message}）；请检查位置和剩余空间", $"the output cannot be written ({failure.Message}); check the place and the space left"),
    };
}
