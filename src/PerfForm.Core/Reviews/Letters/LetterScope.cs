namespace PerfForm.Core.Reviews.Letters;

/// <summary>What fields and sections are at a place of a letter: those of its item, then those around it.</summary>
internal abstract class LetterScope
{
    /// <summary>The text of a field; null where there is no such field here.</summary>
    public abstract string? Field(string name);

    /// <summary>The items of a section; null where there is no such section here.</summary>
    public abstract IReadOnlyList<LetterScope>? Section(string name);
}
