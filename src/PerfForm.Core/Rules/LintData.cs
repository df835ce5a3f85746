using PerfForm.Core.Rules.Profiles;
using PerfForm.Core.Rules.Words;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Rules;

/// <summary>What the rules need beside the forms; read once.</summary>
internal sealed record LintData(RuleWords Words, FormWords Vocabulary, ShippedProfiles Profiles)
{
    /// <summary>Reads what ships with the library.</summary>
    /// <param name="vocabularyOf">Gives the words of forms.</param>
    public static LintData Load(Func<FormWords> vocabularyOf)
    {
        var words = RuleWords.LoadEmbedded();
        var vocabulary = vocabularyOf();
        return new LintData(words, vocabulary, new ShippedProfiles(vocabulary));
    }
}
