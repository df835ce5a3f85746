using System.Diagnostics;
using PerfForm.Core.Bulk;
using PerfForm.Core.Intake;
using PerfForm.Core.Text;
using Spectre.Console;

namespace PerfForm.Cli.Reporting.Bulk;

/// <summary>Shows a bar with files, forms, rate, time left and the last problem, on a terminal.</summary>
internal sealed class TerminalProgress(TextWriter error, Language language) : IProgressDisplay
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    public void Run(IReadOnlyList<DiskFile> files, Action<Action<BulkSummary, double>> run)
    {
        error.WriteLine(ProgressText.Start(files).In(language));
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        console
            .Progress()
            .AutoClear(enabled: true)
            .Columns(new ProgressBarColumn(), new PercentageColumn(), new TaskDescriptionColumn { Alignment = Justify.Left })
            .Start(context =>
        {
            var task = context.AddTask("…", maxValue: 1);
            var started = Stopwatch.GetTimestamp();
            var told = 0L;
            run((summary, progress) =>
            {
                if (told != 0 && Stopwatch.GetElapsedTime(told) < Interval)
                {
                    return;
                }

                told = Stopwatch.GetTimestamp();
                var elapsed = Stopwatch.GetElapsedTime(started);
                task.Value = progress;
                task.Description = Markup.Escape(
                    $"{ProgressText.Counts(summary, elapsed).In(language)}"
                        + $"{ProgressText.Left(progress, elapsed).In(language)}{ProgressText.LastProblem(summary).In(language)}");
            });
        });
    }
}
