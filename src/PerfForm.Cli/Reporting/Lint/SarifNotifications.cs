using PerfForm.Core.Rules.Digests;
using PerfForm.Core.Text;

namespace PerfForm.Cli.Reporting.Lint;

/// <summary>What a run tells in SARIF beside its results: the digest in short, what is to be mended in templates, and what was left out.</summary>
internal static class SarifNotifications
{
    /// <summary>The texts.</summary>
    /// <param name="digest">The run in short.</param>
    /// <param name="leftOut">How many findings are not among the results.</param>
    /// <param name="language">The language.</param>
    public static List<string> Of(RunDigest digest, int leftOut, Language language)
    {
        List<string> told = [new DigestText(language).InOneLine(digest), .. digest.Templates.Select(note => $"{note.Kind.Code} {note.Message.In(language)}")];
        if (leftOut > 0)
        {
            told.Add(new Bilingual($"另有 {leftOut} 条发现没有写出", $"{leftOut} more findings are not written").In(language));
        }

        return told;
    }
}
