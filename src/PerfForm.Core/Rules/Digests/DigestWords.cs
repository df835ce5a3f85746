using PerfForm.Core.Diagnostics;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Digests;

/// <summary>How a review speaks to officers: of severities, faults, and the eleven opinions.</summary>
internal static class DigestWords
{
    private const int MostSubjects = 4;
    private const int WidestSubject = 40;
    private static readonly Bilingual[] Severities = [new("提示", "hint"), new("建议改", "should be mended"), new("必须改", "must be mended")];

    /// <summary>必须改, 建议改 or 提示.</summary>
    public static Bilingual Of(Severity severity) => Severities[(int)severity];

    /// <summary>必须改 1 · 建议改 2 · 提示 3.</summary>
    public static Bilingual Of(DigestCounts counts) => new(
        $"必须改 {counts.Must} · 建议改 {counts.Should} · 提示 {counts.Hints}",
        $"must be mended {counts.Must} · should be mended {counts.Should} · hints {counts.Hints}");

    /// <summary>What is wrong, as the title of the rule's page says it; the name of a user's rule, which has no page.</summary>
    public static string TitleOf(DiagnosticKind kind, Language language) => RulePage.Find(kind.Code) is { } page ? page.Title(language) : kind.Name;

    /// <summary>How to mend it: the text that should stand there where the rule knows it, and what its page says; empty where nothing is known.</summary>
    public static string MendOf(Diagnostic finding, Language language)
    {
        var page = RulePage.Find(finding.Kind.Code)?.Mend(language) ?? string.Empty;
        return finding.Suggestion is { Length: > 0 } text ? new Bilingual($"改为“{text}”。{page}", $"Write '{text}'. {page}").In(language).Trim() : page;
    }

    /// <summary>An opinion in a sentence: its number, its wording, and what it is about.</summary>
    public static Bilingual Of(Opinion opinion)
    {
        var name = ReviewCategory.NameOf(opinion.Category);
        var told = opinion.Subjects.Take(MostSubjects).Select(subject => TextWidth.Shortened(subject, WidestSubject)).ToList();
        var more = opinion.Subjects.Count - told.Count;
        return told.Count == 0
            ? new Bilingual(
                $"{opinion.Category} {name.Chinese}：{opinion.Findings} 处",
                $"{opinion.Category} {name.English}: {opinion.Findings} {(opinion.Findings == 1 ? "place" : "places")}")
            : new Bilingual(
                $"{opinion.Category} {name.Chinese}：{string.Join('、', told.Select(Quoted))}{(more > 0 ? $"等 {opinion.Subjects.Count} 项" : string.Empty)}",
                $"{opinion.Category} {name.English}: {string.Join(", ", told.Select(subject => $"'{subject}'"))}"
                    + (more > 0 ? $" and {more} more" : string.Empty));
    }

    private static string Quoted(string subject) => subject.Contains('“', StringComparison.Ordinal) ? subject : $"“{subject}”";
}
