using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Letters;

/// <summary>A section of items of one type.</summary>
/// <typeparam name="TOwner">What it is a section of.</typeparam>
/// <typeparam name="TItem">The items.</typeparam>
/// <param name="read">The items of an owner.</param>
/// <param name="shape">What an item can tell.</param>
internal sealed class LetterItems<TOwner, TItem>(Func<TOwner, Language, IEnumerable<TItem>> read, ShapeOf<TItem> shape) : LetterSection<TOwner>
{
    /// <inheritdoc/>
    public override LetterShape Shape => shape;

    /// <inheritdoc/>
    public override IReadOnlyList<LetterScope> Of(TOwner owner, Language language, LetterScope around) =>
        [.. read(owner, language).Select(item => new ScopeOf<TItem>(shape, item, language, around))];
}
