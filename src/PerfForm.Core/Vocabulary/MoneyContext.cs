using PerfForm.Core.Text;

namespace PerfForm.Core.Vocabulary;

/// <summary>Tells whether an indicator is about money, by its name and levels: its bare 万 is then 万元.</summary>
internal sealed class MoneyContext(YamlTree words)
{
    private readonly string[] _names = [.. words["names"].Texts];
    private readonly string[] _counts = [.. words["counts"].Texts];
    private readonly string[] _levels = [.. words["levels"].Texts];

    /// <summary>Whether name or level speak of money. A count or share (贷款人数, 资金到位率) is none, whatever else the name says.</summary>
    /// <param name="name">The name as written; null for none.</param>
    /// <param name="levels">The canonical levels, those that are known.</param>
    public bool IsMoney(string? name, params string?[] levels)
    {
        var folded = TextFolding.FoldWithoutSpace(name ?? string.Empty);
        var says = Holds(_names, folded) || Array.Exists(levels, level => Array.IndexOf(_levels, level) >= 0);
        return says && !Holds(_counts, folded);
    }

    private static bool Holds(string[] words, string text) => Array.Exists(words, word => text.Contains(word, StringComparison.Ordinal));
}
