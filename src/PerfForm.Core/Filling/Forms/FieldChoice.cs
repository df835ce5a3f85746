namespace PerfForm.Core.Filling.Forms;

/// <summary>What may be chosen in a field of a form.</summary>
/// <param name="Field">The field: <c>annual.sign</c>.</param>
/// <param name="Words">The words.</param>
internal sealed record FieldChoice(string Field, IReadOnlyList<string> Words);
