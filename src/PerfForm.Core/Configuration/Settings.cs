namespace PerfForm.Core.Configuration;

/// <summary>What a configuration file (<c>.perfform.yml</c>) says, with what it extends. Immutable.</summary>
public sealed record Settings
{
    /// <summary>What holds where no file says anything.</summary>
    public static Settings Default { get; } = new();

    /// <summary>The user's own words.</summary>
    public VocabularyAdditions Vocabulary { get; init; } = VocabularyAdditions.None;

    /// <summary>Both: where both say something, the later counts.</summary>
    internal Settings And(Settings later) => new() { Vocabulary = Vocabulary.And(later.Vocabulary) };
}
