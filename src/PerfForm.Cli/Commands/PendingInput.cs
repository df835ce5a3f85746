using PerfForm.Core.Intake;
using PerfForm.Core.Rules.Configured;

namespace PerfForm.Cli.Commands;

/// <summary>An input that waits to be read.</summary>
/// <param name="Source">What the user named.</param>
/// <param name="Member">What lies in it, where it is an archive; null otherwise.</param>
/// <param name="Settings">What its configuration says.</param>
internal sealed record PendingInput(InputSource Source, FoundFile? Member, Settings Settings);
