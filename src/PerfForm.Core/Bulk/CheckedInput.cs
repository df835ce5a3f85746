using PerfForm.Core.Model;

namespace PerfForm.Core.Bulk;

/// <summary>An input that was read and checked.</summary>
/// <param name="Held">The input.</param>
/// <param name="Document">What was read, with everything that was found; null where it was passed over.</param>
internal sealed record CheckedInput(HeldInput Held, Document? Document)
{
    /// <summary>What reading gave, with what was found.</summary>
    public FileReading Reading => new(Document, Held.PassedOver);
}
