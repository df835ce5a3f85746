using PerfForm.Core.Diagnostics;
using PerfForm.Core.Rules;
using PerfForm.Core.Rules.Digests;
using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews;

/// <summary>A finding in the words of an officer.</summary>
internal static class FindingWords
{
    /// <summary>What is wrong, and what follows from it.</summary>
    public static string MessageOf(Diagnostic finding, Language language)
    {
        var message = finding.Message.In(language);
        if (finding.Consequences.Count == 0)
        {
            return ReviewText.Of(message);
        }

        var following = string.Join(language == Language.Chinese ? "；" : "; ", finding.Consequences.Select(one => one.Message.In(language)));
        return ReviewText.Of(new Bilingual($"{message}（一并核对：{following}）", $"{message} (check with it: {following})").In(language));
    }

    /// <summary>How to mend it; empty where nothing is known.</summary>
    public static string MendOf(Diagnostic finding, Language language) => ReviewText.Of(DigestWords.MendOf(finding, language));

    /// <summary>The reviewers' category; empty for what reading found.</summary>
    public static string CategoryOf(Diagnostic finding, Language language) =>
        finding.Category is { } category ? ReviewCategory.NameOf(category).In(language) : string.Empty;
}
