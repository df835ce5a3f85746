namespace PerfForm.Core.Filling.Values;

/// <summary>A value for which the target has no place.</summary>
/// <param name="Pointer">Its place in the data: <c>/documents/0/forms/1/fields/2/value</c>.</param>
/// <param name="Value">The value; before it the label that it stands under in the form, where it has one.</param>
internal sealed record NotFilled(string Pointer, string Value);
