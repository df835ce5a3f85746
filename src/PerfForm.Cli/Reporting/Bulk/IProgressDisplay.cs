using PerfForm.Core.Bulk;
using PerfForm.Core.Intake;

namespace PerfForm.Cli.Reporting.Bulk;

/// <summary>Shows the person who waits how far a conversion is.</summary>
internal interface IProgressDisplay
{
    /// <summary>Runs a conversion and shows how far it is.</summary>
    /// <param name="files">The files on disk that it goes through.</param>
    /// <param name="run">The conversion; it tells the counts so far, and how much lies behind from 0 to 1.</param>
    void Run(IReadOnlyList<DiskFile> files, Action<Action<BulkSummary, double>> run);
}
