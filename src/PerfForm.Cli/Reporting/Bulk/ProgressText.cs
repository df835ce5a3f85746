using System.Globalization;
using PerfForm.Core.Bulk;
using PerfForm.Core.Intake;
using PerfForm.Core.Text;

namespace PerfForm.Cli.Reporting.Bulk;

/// <summary>What progress displays say.</summary>
internal static class ProgressText
{
    private const int MostPathWidth = 60;
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(2);

    /// <summary>What remains to be done.</summary>
    public static Bilingual Start(IReadOnlyList<DiskFile> files) => new(
        $"共 {Number(files.Count)} 个文件，{Size(files.Sum(file => file.Size))}",
        $"{Number(files.Count)} {(files.Count == 1 ? "file" : "files")} on disk, {Size(files.Sum(file => file.Size))}");

    /// <summary>How much lies behind.</summary>
    public static string Share(double progress) => string.Create(CultureInfo.InvariantCulture, $"{(int)(progress * 100),3} %");

    /// <summary>Files, forms and rate.</summary>
    public static Bilingual Counts(BulkSummary summary, TimeSpan elapsed)
    {
        var rate = (summary.Inputs / Math.Max(elapsed.TotalSeconds, 0.001)).ToString("0", CultureInfo.InvariantCulture);
        return new(
            $"{Number(summary.Inputs)} 个文件，{Number(summary.Forms)} 张表，每秒 {rate} 个",
            $"{Number(summary.Inputs)} files, {Number(summary.Forms)} forms, {rate}/s");
    }

    /// <summary>The time left, once it can be told.</summary>
    public static Bilingual Left(double progress, TimeSpan elapsed)
    {
        if (progress <= 0 || elapsed < Settling)
        {
            return new(string.Empty, string.Empty);
        }

        var left = elapsed * ((1 - progress) / progress);
        var text = left.TotalHours >= 1 ? left.ToString(@"h\:mm\:ss", CultureInfo.InvariantCulture) : left.ToString(@"m\:ss", CultureInfo.InvariantCulture);
        return new($"，还需约 {text}", $", about {text} left");
    }

    /// <summary>The last file that gave no forms, where there is one.</summary>
    public static Bilingual LastProblem(BulkSummary summary)
    {
        if (summary.LastProblem is not { } problem)
        {
            return new(string.Empty, string.Empty);
        }

        var path = DisplayText.ShortenedAtStart(VisibleText.Of(problem.Path), MostPathWidth);
        return new($"；最近的问题：{path} {problem.Code}", $"; last problem: {path} {problem.Code}");
    }

    /// <summary>A count with separators.</summary>
    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Size(long bytes) => bytes >= 1 << 20
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / (double)(1 << 20):N1} MiB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0:N0} KiB");
}
