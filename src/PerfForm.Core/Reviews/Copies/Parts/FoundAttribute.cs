namespace PerfForm.Core.Reviews.Copies.Parts;

/// <summary>An attribute in the text of a tag.</summary>
/// <param name="At">Where the space before it begins.</param>
/// <param name="ValueAt">Where its value begins, behind the quote.</param>
/// <param name="ValueEnd">The quote that ends it.</param>
internal readonly record struct FoundAttribute(int At, int ValueAt, int ValueEnd)
{
    /// <summary>The place behind it.</summary>
    public int End => ValueEnd + 1;
}
