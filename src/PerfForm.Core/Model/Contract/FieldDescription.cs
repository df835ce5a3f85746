namespace PerfForm.Core.Model.Contract;

/// <summary>A field without the way to its value.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Shape">What its value may be.</param>
/// <param name="IsRequired">Whether it is always there.</param>
/// <param name="OnlyFor">The values of the object's <c>kind</c> with which it may be there; empty for all.</param>
internal sealed record FieldDescription(FieldName Name, FieldShape Shape, bool IsRequired, IReadOnlyList<string> OnlyFor);
