using PerfForm.Core.Grids;
using PerfForm.Core.Model;

namespace PerfForm.Core.Bulk;

/// <summary>What reading a found file gave: a document, or why it is passed over.</summary>
/// <param name="Document">What was read, or why it could not be; null where the file is passed over.</param>
/// <param name="PassedOver">Why it is passed over; null where it is not.</param>
public sealed record FileReading(Document? Document, PassedOver? PassedOver)
{
    /// <summary>The file's cells, where they are kept.</summary>
    internal Workbook? Workbook { get; init; }
}
