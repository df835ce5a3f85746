using PerfForm.Core.Intake;
using PerfForm.Core.Model;
using PerfForm.Core.Rules;
using PerfForm.Core.Rules.Configured;

namespace PerfForm.Core.Bulk;

/// <summary>An input that was read.</summary>
/// <param name="File">What was found.</param>
/// <param name="Settings">What its configuration says.</param>
/// <param name="Reading">What reading it gave.</param>
/// <param name="StartedAt">When that began, as the clock's timestamp.</param>
public sealed record ReadInput(FoundFile File, Settings Settings, FileReading Reading, long StartedAt)
{
    /// <summary>Tells that nobody waits for what is made of it any more.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>Whether it is the only file of the run.</summary>
    internal bool IsOnly { get; init; }

    /// <summary>What was read, or why it could not be; null where the file is passed over.</summary>
    public Document? Document => Reading.Document;

    /// <summary>What the rules take of it; null where it is passed over.</summary>
    public LintInput? ToCheck() =>
        Document is { } document ? new LintInput(document, Settings) { Stop = Stop, Workbook = Reading.Workbook, IsOnly = IsOnly } : null;

    /// <summary>What became of it.</summary>
    public InputOutcome Outcome => Reading.PassedOver?.Outcome ?? OutcomeOf(Document!);

    /// <summary>What became of a file that was read.</summary>
    internal static InputOutcome OutcomeOf(Document document) =>
        document.Forms.Count > 0 ? InputOutcome.Converted
        : FoundFileReader.FailureOf(document) is not null ? InputOutcome.Unreadable
        : InputOutcome.NoForm;
}
