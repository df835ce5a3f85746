using PerfForm.Core.Model;

namespace PerfForm.Core.Bulk;

/// <summary>What reading a found file gave.</summary>
/// <param name="Document">What was read, or why it could not be; null where the file is passed over.</param>
/// <param name="PassedOver">What it is passed over as; null where it is not.</param>
/// <param name="Kind">The kind of a file that is passed over, where that is known.</param>
internal sealed record FileReading(Document? Document, InputOutcome? PassedOver, string? Kind);
