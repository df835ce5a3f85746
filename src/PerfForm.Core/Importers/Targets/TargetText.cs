using PerfForm.Core.Importers.Labels;

namespace PerfForm.Core.Importers.Targets;

/// <summary>A target's text as the grammar reads it: one width, no spaces, one character a sign.</summary>
internal static class TargetText
{
    private static readonly (string Written, string Sign)[] Signs =
    [
        (">=", "≥"), ("=>", "≥"), ("≥=", "≥"), ("≧", "≥"), ("⩾", "≥"), ("<=", "≤"), ("=<", "≤"), ("≤=", "≤"), ("≦", "≤"), ("⩽", "≤"),
        ("﹥", ">"), ("﹤", "<"), ("》", ">"), ("《", "<"), ("≮", "≥"), ("≯", "≤"), ("〉", ">"), ("〈", "<"), ("﹦", "="), ("﹪", "%"), ("(%)", "%"), ("～", "~"), ("—", "-"), ("–", "-"), ("−", "-"),
    ];

    /// <summary>Folds the text; line breaks go too.</summary>
    public static string Fold(string text)
    {
        var folded = TextFolding.FoldWithoutSpace(text);
        foreach (var (written, sign) in Signs)
        {
            folded = folded.Replace(written, sign, StringComparison.Ordinal);
        }

        return folded;
    }
}
