namespace PerfForm.Core.Vocabulary;

/// <summary>A word of the user's and what it stands for.</summary>
/// <param name="Key">The role or canonical name, as in vocabulary.yaml.</param>
/// <param name="Word">The word as it stands in forms.</param>
public sealed record AddedWord(string Key, string Word);
