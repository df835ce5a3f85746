using PerfForm.Core.Bulk;
using PerfForm.Core.Intake;

namespace PerfForm.Web;

/// <summary>Keeps what became of each input, and tells how far the work is.</summary>
/// <param name="tell">Takes the share of the work that is done, from 0 to 1, and the path that was done last.</param>
internal sealed class InputWatch(Action<double, string> tell) : IBulkObserver
{
    private readonly List<ManifestEntry> _entries = [];
    private readonly InputAccount _account = new();

    /// <summary>What became of the inputs, in order.</summary>
    public IReadOnlyList<ManifestEntry> Entries => _entries;

    /// <summary>How many files were passed over.</summary>
    public int PassedOver => _account.PassedOver.Files;

    /// <inheritdoc/>
    public void Read(FoundFile file, ManifestEntry entry)
    {
        _entries.Add(entry);
        _account.Add(file, entry.Outcome, entry is { IsPassedOver: true, Cause: { } cause } ? new PassedOver(entry.Outcome, entry.Kind, cause) : null);
        tell(file.Progress, file.Path);
    }

    /// <inheritdoc/>
    public void Written(ManifestEntry entry)
    {
        // The page asks for files when all are written.
    }
}
