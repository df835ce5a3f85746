using PerfForm.Core.Model;
using PerfForm.Core.Rules.Words;

namespace PerfForm.Core.Rules.Matching;

/// <summary>Whether a value is words of degree and change and nothing else: 有效提高.</summary>
internal static class VagueWording
{
    /// <summary>Whether the target is vague.</summary>
    public static bool Is(Target target, RuleWords words) =>
        target is WordTarget { Kind: WordTargetKind.Qualitative } && IsMadeOf(ValueWords.Of(target, words), words);

    // At least one word of change or state, and nothing left when words of either kind are taken away.
    private static bool IsMadeOf(string text, RuleWords words) => text.Length > 0 && words.Holds("changes", text) && Rest(text, words).Length == 0;

    private static string Rest(string text, RuleWords words)
    {
        foreach (var word in words.VagueWords)
        {
            text = text.Replace(word, string.Empty, StringComparison.Ordinal);
        }

        return text.Trim('、', ',', '的', '地', '得', '较', '更', '和', '与', '并', '了', '有', '到');
    }
}
