using System.Collections.Concurrent;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules;

/// <summary>The page of a diagnostic: what it says, why, how to mend it, and examples. A Markdown file beside the rule's class, embedded.</summary>
public sealed class RulePage
{
    private const string ChineseHeading = "## 中文";
    private const string EnglishHeading = "## English";
    private const string BadHeading = "## 反例";
    private const string GoodHeading = "## 正例";

    // Reports ask for a page at each finding.
    private static readonly ConcurrentDictionary<string, RulePage> Known = new(StringComparer.Ordinal);

    private readonly Dictionary<string, List<string>> _parts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _titles = new(StringComparer.Ordinal);

    private RulePage(DiagnosticKind kind, Rule? rule, string text)
    {
        Kind = kind;
        Rule = rule;
        List<string> part = [];
        foreach (var line in text.Split('\n').Select(line => line.TrimEnd('\r')))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                string[] headings = [ChineseHeading, EnglishHeading, BadHeading, GoodHeading];
                var heading = Array.Find(headings, known => line.StartsWith(known, StringComparison.Ordinal))!;
                _parts.Add(heading, part = []);
                _titles.Add(heading, line[heading.Length..].TrimStart('：', ':', ' '));
            }
            else
            {
                part.Add(line);
            }
        }
    }

    /// <summary>What the page is about.</summary>
    public DiagnosticKind Kind { get; }

    /// <summary>The rule; null for what reading finds.</summary>
    public Rule? Rule { get; }

    /// <summary>The page of a code or name; null where there is none.</summary>
    public static RulePage? Find(string codeOrName)
    {
        var rule = RuleCatalogue.Find(codeOrName) ?? RuleCatalogue.All.FirstOrDefault(rule => rule.Kinds.Any(kind => Is(kind, codeOrName)));
        if (rule is not null)
        {
            return Of(rule);
        }

        return Reading.All.FirstOrDefault(kind => Is(kind, codeOrName)) is { } reading ? Of(reading, null, PascalCase(reading.Name)) : null;
    }

    /// <summary>The page of a rule.</summary>
    public static RulePage Of(Rule rule) => Of(rule.Kind, rule, rule.GetType().Name);

    /// <summary>The fault as a short clause.</summary>
    public string Title(Language language) => _titles[HeadingOf(language)];

    /// <summary>The paragraphs, each with its heading: what, why, how to mend.</summary>
    public IReadOnlyList<PageParagraph> Paragraphs(Language language) =>
    [
        .. _parts[HeadingOf(language)].Where(line => line.StartsWith("**", StringComparison.Ordinal)).Select(line =>
        {
            var end = line.IndexOf("**", 2, StringComparison.Ordinal);
            return new PageParagraph(line[2..end], line[(end + 2)..].Trim());
        }),
    ];

    /// <summary>How to mend it.</summary>
    public string Mend(Language language) =>
        Paragraphs(language).FirstOrDefault(paragraph => paragraph.Heading == (language == Language.Chinese ? "怎么改" : "How to mend"))?.Text ?? string.Empty;

    /// <summary>A form that is wrong, as a sketch; empty where the page has none.</summary>
    public string Bad => Table(BadHeading);

    /// <summary>The same form, right.</summary>
    public string Good => Table(GoodHeading);

    private static RulePage Of(DiagnosticKind kind, Rule? rule, string name) => Known.GetOrAdd(name, _ => Read(kind, rule, name));

    private static RulePage Read(DiagnosticKind kind, Rule? rule, string name)
    {
        using var stream = typeof(RulePage).Assembly.GetManifestResourceStream($"{name}.md")
            ?? throw new FileNotFoundException($"{kind.Code} has no page {name}.md");
        using var reader = new StreamReader(stream);
        return new RulePage(kind, rule, reader.ReadToEnd());
    }

    private static string HeadingOf(Language language) => language == Language.Chinese ? ChineseHeading : EnglishHeading;

    private static bool Is(DiagnosticKind kind, string codeOrName) =>
        string.Equals(kind.Code, codeOrName, StringComparison.OrdinalIgnoreCase) || kind.Name == codeOrName;

    private static string PascalCase(string name) => string.Concat(name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private string Table(string heading) => _parts.TryGetValue(heading, out var lines) ? string.Join('\n', lines).Trim('\n') : string.Empty;
}
