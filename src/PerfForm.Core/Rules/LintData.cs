using PerfForm.Core.Importers.Labels;
using PerfForm.Core.Rules.Profiles;
using PerfForm.Core.Rules.Words;

namespace PerfForm.Core.Rules;

/// <summary>What the rules need beside the forms; read once.</summary>
internal sealed record LintData(RuleWords Words, Vocabulary Vocabulary, ShippedProfiles Profiles)
{
    /// <summary>Reads what ships with the library.</summary>
    public static LintData Load()
    {
        var vocabulary = Vocabulary.LoadEmbedded();
        return new LintData(RuleWords.LoadEmbedded(), vocabulary, new ShippedProfiles(vocabulary));
    }
}
