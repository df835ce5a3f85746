using PerfForm.Core.Rules.Profiles;
using PerfForm.Core.Rules.Words;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Rules;

/// <summary>What the rules need beside the forms; read once.</summary>
internal sealed record LintData(RuleWords Words, FormWords Vocabulary, ShippedProfiles Profiles)
{
    /// <summary>Reads what ships with the library.</summary>
    public static LintData Load()
    {
        var vocabulary = FormWords.LoadEmbedded();
        return new LintData(RuleWords.LoadEmbedded(), vocabulary, new ShippedProfiles(vocabulary));
    }
}
