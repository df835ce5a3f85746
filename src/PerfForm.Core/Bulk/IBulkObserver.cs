using PerfForm.Core.Intake;

namespace PerfForm.Core.Bulk;

/// <summary>Receives each input of a conversion in bulk, in order.</summary>
public interface IBulkObserver
{
    /// <summary>An input was read or passed over, now or by the run that is resumed.</summary>
    /// <param name="file">What was found.</param>
    /// <param name="entry">Its line of the manifest as far as it is known by then; findings among files come later.</param>
    void Read(FoundFile file, ManifestEntry entry);

    /// <summary>What became of an input was handed to the output.</summary>
    void Written(ManifestEntry entry);
}
