namespace PerfForm.Core.Rules.Storage;

/// <summary>What a large run put away cannot be read any more: it cannot be ended rightly.</summary>
/// <param name="cause">What the system says of it.</param>
public sealed class StoreLostException(Exception cause) : Exception(cause.Message, cause);
