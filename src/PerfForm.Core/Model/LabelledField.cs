namespace PerfForm.Core.Model;

/// <summary>A label-value pair of the form that has no key of its own.</summary>
/// <param name="Label">The label as written.</param>
/// <param name="Value">The value as written.</param>
public sealed record LabelledField(string Label, Sourced<string> Value);
