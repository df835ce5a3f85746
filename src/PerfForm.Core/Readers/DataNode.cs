namespace PerfForm.Core.Readers;

/// <summary>A piece of a JSON or YAML text with its place.</summary>
/// <param name="Pointer">The place as a JSON pointer: <c>/documents/0/forms/1/year</c>; empty for the whole.</param>
internal abstract record DataNode(string Pointer);
