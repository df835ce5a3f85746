using PerfForm.Core.Text;

namespace PerfForm.Core.Grids;

/// <summary>Why a file could not be read, for a person: what is wrong and what to do.</summary>
internal static class UnreadableCause
{
    /// <summary>What to say where the fault is this program's own.</summary>
    public static readonly Bilingual OwnFault = new(
        "读取时发生程序内部错误；请用 --verbose 重新运行并反馈输出",
        "it could not be read because of a fault in perfform itself; run again with --verbose and report what it prints");

    /// <summary>The cause behind a failure of a reader or of the file system.</summary>
    public static Bilingual Of(Exception failure) => failure switch
    {
        UnreadableFileException known => known.Cause,
        FileNotFoundException or DirectoryNotFoundException => new("文件不存在；请检查路径", "there is no such file; check the path"),
        UnauthorizedAccessException => new("没有读取权限；请检查文件权限", "there is no permission to read it; check the file's permissions"),
        IOException io => new($"无法读取文件（{io.Message}）；请确认没有被其他程序占用", $"it cannot be read ({io.Message}); make sure that no other program holds it"),
        _ => new("文件内容已损坏，无法读取；请在 Excel 中打开并另存，或重新取得该文件", "its content is damaged; open it in Excel and save it again, or get it again"),
    };
}
