namespace PerfForm.Core.Rules.Storage;

/// <summary>Where bytes were put away.</summary>
/// <param name="Start">The first byte's place in the file, from 0.</param>
/// <param name="Length">How many there are.</param>
internal readonly record struct StoredBytes(long Start, int Length);
