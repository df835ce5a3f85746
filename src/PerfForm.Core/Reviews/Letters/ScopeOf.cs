using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Letters;

/// <summary>The fields and sections of an item.</summary>
/// <typeparam name="T">The item.</typeparam>
/// <param name="shape">What it can tell.</param>
/// <param name="item">The item.</param>
/// <param name="language">The language of the letter.</param>
/// <param name="around">The scope around it; null for the letter itself.</param>
internal sealed class ScopeOf<T>(ShapeOf<T> shape, T item, Language language, LetterScope? around) : LetterScope
{
    // No text of a letter fills a page.
    private const int Widest = 800;

    /// <inheritdoc/>
    public override string? Field(string name) => shape.Field(name) is { } field
        ? TextWidth.Shortened(ReviewText.Of(field.Read(item, language)), Widest)
        : around?.Field(name);

    /// <inheritdoc/>
    public override IReadOnlyList<LetterScope>? Section(string name) => shape.Section(name) is { } section
        ? section.Of(item, language, this)
        : around?.Section(name);
}
