using PerfForm.Core.Diagnostics;
using PerfForm.Core.Rules.Digests;
using PerfForm.Core.Text;

namespace PerfForm.Cli.Reporting.Lint;

/// <summary>How severities and faults are named to people: in Chinese without an English word.</summary>
internal static class FindingWords
{
    private static readonly Bilingual[] Abouts = [new("填报内容", "content"), new("模板", "template"), new("读取", "reading"), new("报送文件", "delivery")];
    private static readonly Bilingual[] Severities = [new("提示", "info"), new("警告", "warning"), new("错误", "error")];

    /// <summary>错误, 警告 or 提示; in English the name in data.</summary>
    public static string Of(Severity severity, Language language) => Severities[(int)severity].In(language);

    /// <summary>Whose a finding is; in English the name in data.</summary>
    public static string Of(About about, Language language) => Abouts[(int)about].In(language);

    /// <summary>What is wrong: in Chinese the title of the rule's page, in English the rule's name.</summary>
    public static string NameOf(DiagnosticKind kind, Language language) => language == Language.Chinese ? DigestWords.TitleOf(kind, language) : kind.Name;

    /// <summary>The code with what is wrong: in Chinese the title of the rule's page, in English the rule's name.</summary>
    public static string Of(DiagnosticKind kind, Language language) => $"{kind.Code} {NameOf(kind, language)}".TrimStart();
}
