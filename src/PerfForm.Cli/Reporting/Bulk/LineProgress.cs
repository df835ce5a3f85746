using System.Diagnostics;
using PerfForm.Core.Bulk;
using PerfForm.Core.Intake;
using PerfForm.Core.Text;

namespace PerfForm.Cli.Reporting.Bulk;

/// <summary>Writes a line every so often, for logs.</summary>
internal sealed class LineProgress(TextWriter error, Language language) : IProgressDisplay
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    public void Run(IReadOnlyList<DiskFile> files, Action<Action<BulkSummary, double>> run)
    {
        error.WriteLine(ProgressText.Start(files).In(language));
        var started = Stopwatch.GetTimestamp();
        var told = started;
        run((summary, progress) =>
        {
            if (Stopwatch.GetElapsedTime(told) >= Interval)
            {
                told = Stopwatch.GetTimestamp();
                var elapsed = Stopwatch.GetElapsedTime(started);
                error.WriteLine(
                    $"{ProgressText.Share(progress)}  {ProgressText.Counts(summary, elapsed).In(language)}"
                        + $"{ProgressText.Left(progress, elapsed).In(language)}{ProgressText.LastProblem(summary).In(language)}");
            }
        });
    }
}
