namespace PerfForm.Core.Bulk;

/// <summary>A run cannot be resumed, because the inputs are not those that it began with.</summary>
/// <param name="path">The first input that differs.</param>
public sealed class InputsChangedException(string path) : Exception($"{path} is not as it was")
{
    /// <summary>The first input that differs.</summary>
    public string Path { get; } = path;
}
