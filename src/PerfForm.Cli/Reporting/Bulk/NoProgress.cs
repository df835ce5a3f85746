using PerfForm.Core.Archives;
using PerfForm.Core.Bulk;

namespace PerfForm.Cli.Reporting.Bulk;

/// <summary>Shows nothing.</summary>
internal sealed class NoProgress : IProgressDisplay
{
    public void Run(IReadOnlyList<DiskFile> files, Action<Action<BulkSummary, double>> run) => run((_, _) => { });
}
