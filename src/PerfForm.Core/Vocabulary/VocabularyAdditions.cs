namespace PerfForm.Core.Vocabulary;

/// <summary>
/// Words that a user adds to those that ship with the tool, by the keys of vocabulary.yaml. A word that is known already takes the new
/// meaning.
/// </summary>
public sealed record VocabularyAdditions
{
    /// <summary>Nothing added.</summary>
    public static VocabularyAdditions None { get; } = new();

    /// <summary>Captions by role: <c>projectName</c>, <c>budgetTotal</c> …</summary>
    public IReadOnlyList<AddedWord> Captions { get; init; } = [];

    /// <summary>Column headers by role: <c>value</c>, <c>name</c>, <c>weight</c> …</summary>
    public IReadOnlyList<AddedWord> Headers { get; init; } = [];

    /// <summary>Other names of first levels (一级指标), by canonical name.</summary>
    public IReadOnlyList<AddedWord> Levels1 { get; init; } = [];

    /// <summary>Other names of second levels (二级指标), by canonical name.</summary>
    public IReadOnlyList<AddedWord> Levels2 { get; init; } = [];

    /// <summary>Further units of measure: 标段, 场馆 …</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>Both: of two meanings of one word the later counts.</summary>
    public VocabularyAdditions And(VocabularyAdditions later) => new()
    {
        Captions = [.. Captions, .. later.Captions],
        Headers = [.. Headers, .. later.Headers],
        Levels1 = [.. Levels1, .. later.Levels1],
        Levels2 = [.. Levels2, .. later.Levels2],
        Units = [.. Units, .. later.Units],
    };
}
