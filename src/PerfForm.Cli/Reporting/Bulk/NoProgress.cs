using PerfForm.Core.Bulk;
using PerfForm.Core.Intake;

namespace PerfForm.Cli.Reporting.Bulk;

/// <summary>Shows nothing.</summary>
internal sealed class NoProgress : IProgressDisplay
{
    public void Run(IReadOnlyList<DiskFile> files, Action<Action<BulkSummary, double>> run) => run((_, _) => { });
}
