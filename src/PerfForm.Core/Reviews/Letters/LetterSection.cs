using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Letters;

/// <summary>A section of a letter: it stands there once for each of its items, and not at all where there is none.</summary>
/// <typeparam name="TOwner">What it is a section of.</typeparam>
internal abstract class LetterSection<TOwner>
{
    /// <summary>What templates call it, in either language.</summary>
    public required Bilingual Name { get; init; }

    /// <summary>What it can tell.</summary>
    public abstract LetterShape Shape { get; }

    /// <summary>Its items.</summary>
    public abstract IReadOnlyList<LetterScope> Of(TOwner owner, Language language, LetterScope around);
}
