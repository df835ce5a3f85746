using PerfForm.Cli.Reporting;
using PerfForm.Core.Bulk;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Intake;
using PerfForm.Core.Text;

namespace PerfForm.Cli.Commands;

/// <summary>Counts what a conversion does, shows how far it is, and names what is asked for.</summary>
/// <param name="account">Counts the inputs.</param>
/// <param name="report">Names what was passed over.</param>
/// <param name="language">The language in which causes are told.</param>
internal sealed class ConvertAccount(InputAccount account, DiagnosticReport report, Language language) : IBulkObserver
{
    private readonly BulkSummary _soFar = new(language);

    /// <summary>What was handed to the output.</summary>
    public BulkSummary Summary { get; } = new(language);

    /// <summary>Shows how far the run is: what was read so far, and how much lies behind from 0 to 1.</summary>
    public Action<BulkSummary, double> Show { get; set; } = (_, _) => { };

    /// <inheritdoc/>
    public void Read(FoundFile file, ManifestEntry entry)
    {
        var passedOver = entry.IsPassedOver ? new PassedOver(entry.Outcome, entry.Kind, entry.Cause ?? default) { DuplicateOf = entry.DuplicateOf } : null;
        account.Add(file, entry.Outcome, passedOver);
        _soFar.Add(entry);
        if (passedOver is not null)
        {
            report.WritePassedOver(file.Path, passedOver);
        }
        else if (entry.Cause is { } cause)
        {
            report.WriteUnread(file.Path, entry.Code ?? string.Empty, cause);
        }

        Show(_soFar, file.Progress);
    }

    /// <inheritdoc/>
    public void Written(ManifestEntry entry) => Summary.Add(entry);

    /// <summary>Whether anything was found at or above a level.</summary>
    public bool HasFindings(Severity? level, BulkFindings findings) => level is { } least
        && ((Summary.Errors > 0 && least <= Severity.Error)
            || (Summary.Warnings > 0 && least <= Severity.Warning)
            || (Summary.Infos > 0 && least <= Severity.Info)
            || findings.Housekeeping.Any(said => said.Severity >= least));
}
