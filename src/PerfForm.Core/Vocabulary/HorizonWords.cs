using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Core.Vocabulary;

/// <summary>The words that say which half of a form something belongs to: 年度, or 中期 and 长期.</summary>
internal sealed class HorizonWords(YamlTree words)
{
    private const int LongestName = 8;
    private readonly IReadOnlyList<string> _annual = words["annual"].Texts;
    private readonly IReadOnlyList<string> _term = words["term"].Texts;

    /// <summary>The horizon that a text names and nothing else: 年度, 实施期. Null for others.</summary>
    public Horizon? Named(string text)
    {
        if (text.Length > LongestName)
        {
            return null;
        }

        var folded = TextFolding.FoldWithoutSpace(text).TrimEnd(':');
        return _annual.Contains(folded, StringComparer.Ordinal) ? Horizon.Annual : _term.Contains(folded, StringComparer.Ordinal) ? Horizon.Term : null;
    }

    /// <summary>The horizon that a label names; null where it names none. 年度 outweighs 总体 (年度总体目标).</summary>
    public Horizon? In(string label)
    {
        var folded = TextFolding.FoldWithoutSpace(label);
        if (_annual.Any(word => folded.Contains(word, StringComparison.Ordinal)))
        {
            return Horizon.Annual;
        }

        return _term.Any(word => folded.Contains(word, StringComparison.Ordinal)) ? Horizon.Term : null;
    }
}
