using PerfForm.Core.Intake;
using PerfForm.Core.Rules;

namespace PerfForm.Core.Bulk;

/// <summary>An input that was read and checked alone, and waits for the others.</summary>
/// <param name="File">What was found, without its bytes.</param>
/// <param name="PassedOver">Why it is passed over; null where it is not.</param>
/// <param name="Checked">What was read and found; null where it is passed over.</param>
/// <param name="Seconds">How long that took.</param>
internal sealed record HeldInput(FoundFile File, PassedOver? PassedOver, CheckedFile? Checked, double Seconds);
