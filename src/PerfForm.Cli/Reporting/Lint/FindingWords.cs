using PerfForm.Core.Diagnostics;
using PerfForm.Core.Rules.Digests;
using PerfForm.Core.Text;

namespace PerfForm.Cli.Reporting.Lint;

/// <summary>How severities and faults are named to people: in Chinese without an English word.</summary>
internal static class FindingWords
{
    private static readonly Bilingual[] Severities = [new("提示", "info"), new("警告", "warning"), new("错误", "error")];

    /// <summary>错误, 警告 or 提示; in English the name in data.</summary>
    public static string Of(Severity severity, Language language) => Severities[(int)severity].In(language);

    /// <summary>The code with what is wrong: in Chinese the title of the rule's page, in English the rule's name.</summary>
    public static string Of(DiagnosticKind kind, Language language)
    {
        var called = language == Language.Chinese ? DigestWords.TitleOf(kind, language) : kind.Name;
        return $"{kind.Code} {called}".TrimStart();
    }
}
