using PerfForm.Core.Diagnostics;
using PerfForm.Core.Rules.Digests;
using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Copies.Notes;

/// <summary>What notes say.</summary>
internal static class NoteWords
{
    // Excel takes 32,767 characters; nobody reads so many in a note.
    private const int MostCharacters = 8_000;

    private static readonly Bilingual Line = new("{0}：{1}", "{0}: {1}");
    private static readonly Bilingual Rest = new("（其余意见见首页。）", "(See the first sheet for the rest.)");

    /// <summary>Who speaks.</summary>
    public static Bilingual Author { get; } = new("绩效目标审核", "Review of performance targets");

    /// <summary>The words before how to mend it.</summary>
    public static Bilingual Mend { get; } = new("改法", "How to mend");

    /// <summary>The words before what follows from it.</summary>
    public static Bilingual Consequence { get; } = new("一并核对", "Check with it");

    /// <summary>The lines for the findings of a cell, the worst first.</summary>
    public static string Of(IEnumerable<Diagnostic> findings, Language language)
    {
        var lines = findings.OrderByDescending(finding => finding.Severity).SelectMany(finding => LinesOf(finding, language));
        var text = string.Empty;
        foreach (var line in lines)
        {
            if (text.Length + line.Length > MostCharacters)
            {
                return text + Rest.In(language);
            }

            text += line + '\n';
        }

        return text.TrimEnd('\n');
    }

    /// <summary>What follows from a finding, a line each.</summary>
    public static IEnumerable<string> ConsequencesOf(Diagnostic finding, Language language) =>
        finding.Consequences.Select(one => Said(Consequence.In(language), one.Message.In(language), language));

    private static IEnumerable<string> LinesOf(Diagnostic finding, Language language)
    {
        yield return Said(DigestWords.Of(finding.Severity).In(language), finding.Message.In(language), language);
        if (DigestWords.MendOf(finding, language) is { Length: > 0 } mend)
        {
            yield return Said(Mend.In(language), mend, language);
        }

        foreach (var consequence in ConsequencesOf(finding, language))
        {
            yield return consequence;
        }
    }

    private static string Said(string what, string words, Language language) => string.Format(Line.In(language), what, words);
}
