using System.Text;
using PerfForm.Core.Bulk;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules;
using PerfForm.Core.Text;

namespace PerfForm.Cli.Reporting;

/// <summary>A rule's page as text for a terminal.</summary>
internal sealed class PageText(Language language)
{
    /// <summary>The page.</summary>
    public string Of(RulePage page)
    {
        var text = new StringBuilder();
        var names = page.Rule is { } own ? string.Join(" / ", own.Kinds.Select(kind => kind.Name)) : page.Kind.Name;
        text.Append($"{page.Kind.Code} {names} — {page.Title(language)}\n");
        text.Append(new Bilingual($"级别：{page.Kind.Severity.Name()}", $"Severity: {page.Kind.Severity.Name()}").In(language));
        if (page.Rule is { } rule)
        {
            text.Append(
                new Bilingual(
                    $"　审核意见：{rule.Category} {ReviewCategory.NameOf(rule.Category).Chinese}",
                    "   Reviewers' category: "
                        + $"{rule.Category} {ReviewCategory.NameOf(rule.Category).English} ({ReviewCategory.NameOf(rule.Category).Chinese})").In(language));
        }

        text.Append('\n');
        foreach (var (heading, paragraph) in page.Paragraphs(language))
        {
            text.Append($"\n{heading}{new Bilingual("：", ": ").In(language)}{paragraph.Replace("`", string.Empty, StringComparison.Ordinal)}\n");
        }

        text.Append(Table(new Bilingual("反例", "Bad").In(language), page.Bad)).Append(Table(new Bilingual("正例", "Good").In(language), page.Good));
        return text.Append(Settings(page.Kind)).ToString();
    }

    private string Settings(DiagnosticKind kind) => new Bilingual(
        $"\n设置（.perfform.yml）：\n  severities: {{ {kind.Code}: warning }}     # error、warning、info 或 off\n  suppressions:\n"
            + $"    - {{ rule: {kind.Code}, file: 某局.xlsx, indicator: 指标名称, reason: 已核实, expires: 2099-12-31 }}\n",
        $"\nSettings (.perfform.yml):\n  severities: {{ {kind.Code}: warning }}     # error, warning, info or off\n"
            + $"  suppressions:\n    - {{ rule: {kind.Code}, file: 某局.xlsx, indicator: 指标名称, reason: looked at, expires: 2099-12-31 }}\n").In(language);

    private static string Table(string title, string markdown)
    {
        if (markdown.Length == 0)
        {
            return string.Empty;
        }

        var rows = markdown
            .Split('\n')
            .Select(line => line.Trim())
            .Where(line => line.Length > 0 && !line.StartsWith("|-", StringComparison.Ordinal))
            .Select(line => line.StartsWith('|') ? [.. line.Trim('|').Split('|').Select(cell => cell.Trim())] : new[] { line.Trim('*') })
            .ToList();
        var columns = rows.Max(row => row.Length);
        var widths = Enumerable.Range(0, columns)
            .Select(column => rows.Where(row => row.Length > 1 && column < row.Length).Select(row => DisplayText.Width(row[column])).DefaultIfEmpty(0).Max())
            .ToList();
        var text = new StringBuilder($"\n{title}\n");
        foreach (var row in rows)
        {
            text.Append($"  {string.Join(" │ ", row.Select((cell, column) => column == row.Length - 1 ? cell : DisplayText.Pad(cell, widths[column])))}\n");
        }

        return text.ToString();
    }
}
