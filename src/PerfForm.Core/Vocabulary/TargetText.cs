using System.Buffers;
using PerfForm.Core.Text;

namespace PerfForm.Core.Vocabulary;

/// <summary>A target's text as the grammar reads it: one width, no spaces, one character a sign.</summary>
internal static class TargetText
{
    private static readonly (string Written, string Sign)[] Signs =
    [
        // One character for another first: ﹥= is >= is ≥.
        ("≧", "≥"), ("⩾", "≥"), ("≦", "≤"), ("⩽", "≤"), ("≮", "≥"), ("≯", "≤"), ("﹥", ">"), ("﹤", "<"), ("》", ">"), ("《", "<"), ("〉", ">"), ("〈", "<"),
        ("﹦", "="), ("﹪", "%"), ("(%)", "%"), ("～", "~"), ("—", "-"), ("–", "-"), ("−", "-"),
        (">=", "≥"), ("=>", "≥"), ("≥=", "≥"), ("<=", "≤"), ("=<", "≤"), ("≤=", "≤"),
    ];

    // Every text that needs a replacement holds one of these; most texts hold none.
    private static readonly SearchValues<char> Marks = SearchValues.Create("=≧⩾≦⩽﹥﹤》《≮≯〉〈﹦﹪(～—–−");

    /// <summary>Folds the text; line breaks go too.</summary>
    public static string Fold(string text)
    {
        var folded = TextFolding.FoldWithoutSpace(text);
        if (!folded.AsSpan().ContainsAny(Marks))
        {
            return folded;
        }

        foreach (var (written, sign) in Signs)
        {
            folded = folded.Replace(written, sign, StringComparison.Ordinal);
        }

        return folded;
    }
}
