namespace PerfForm.Core.Reviews.Copies.Parts;

/// <summary>A tag in the text of a part.</summary>
/// <param name="At">Where its angle bracket opens.</param>
/// <param name="End">The place behind the bracket that closes it.</param>
/// <param name="Name">The element's name with its prefix.</param>
/// <param name="IsEmpty">Whether the element ends with it.</param>
internal readonly record struct PartTag(int At, int End, string Name, bool IsEmpty)
{
    /// <summary>Whether the names of its children need a namespace of their own.</summary>
    public bool HasPrefix => Name.Contains(':', StringComparison.Ordinal);
}
