using PerfForm.Core.Rules.Words;

namespace PerfForm.Core.Rules.Matching;

/// <summary>Names that say that something bad did not happen: 无故障率, 无事故天数, 未发生安全事故天数.</summary>
internal static class Denial
{
    /// <summary>Whether a name says so.</summary>
    public static bool IsIn(string key, RuleWords words)
    {
        // 预防接种异常反应: the work is called so.
        key = words.Without("denialBut", key);
        foreach (var denial in words["denials"])
        {
            for (var at = key.IndexOf(denial, StringComparison.Ordinal); at >= 0; at = key.IndexOf(denial, at + 1, StringComparison.Ordinal))
            {
                var behind = key[(at + denial.Length)..];
                if (words.Begins("badWords", behind) || words.Begins("mildlyBad", behind) || (denial.Length > 1 && words.Holds("badWords", behind)))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
