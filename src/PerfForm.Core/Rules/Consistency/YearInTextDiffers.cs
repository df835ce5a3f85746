using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;
using PerfForm.Core.Rules.Words;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Consistency;

/// <summary>A goal or task of the year promises something for another year: last year's text was used again.</summary>
internal sealed partial class YearInTextDiffers() : FormRule(
    new DiagnosticKind("PF512", "year-in-text-differs", Severity.Warning),
    ReviewCategory.ValueMismatch)
{
    private const string Year = "(?<year>20[0-9]{2})年";
    private const string Day = "[0-9]{1,2}月(?:[0-9]{1,2}日)?";
    private const string Dashes = @"\-—~～至到";

    // 2000年底前建成的小区 is no year of a form that was used again.
    private const int OldestForm = 5;

    // 2019年升级业务系统 on a form of 2026: what the text begins with is no year of something that stands there already.
    private const int OldestFormNamedFirst = 10;

    // What stands in front of a year that is compared with, or that a document is of.
    private const string Compared = "较比自从以与截超按据《〔(" + Dashes;

    // What stands behind a year that is over.
    private const string Before = "度?(?:以|起|结转|决算|部门决算|已|同|的|[0-9]{1,2}月(?:以来|起)|[" + Dashes + "])";

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，,、；;。");

    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Year | FormParts.Goals | FormParts.Tasks);

    public override Outcome Check(FormCase form)
    {
        if (form.Form.Year is not { Value: var year })
        {
            return Outcome.CannotJudge("没有年度", "the form has no year");
        }

        var prose = Prose.In(form.Form).Where(text => text.Horizon == Horizon.Annual).ToList();
        return Outcome.Where(prose.Count > 0, () => prose
            .SelectMany(text => Wrong(text, year, form))
            .DistinctBy(found => found.Cell?.ToString(), StringComparer.Ordinal));
    }

    private static IEnumerable<Finding> Wrong(Prose text, int year, FormCase form)
    {
        var folded = TextFolding.FoldWithoutSpace(text.Text);

        var years = YearText.In(form.Form.Project?.Period?.Value ?? string.Empty).ConvertAll(one => int.Parse(one, CultureInfo.InvariantCulture));
        var (first, last) = (years.Append(year).Min(), years.Append(year).Max());

        // A text that speaks of its own year compares with the other, or goes on from it.
        if (YearText.In(folded).Contains(year.ToString(CultureInfo.InvariantCulture), StringComparer.Ordinal))
        {
            yield break;
        }

        foreach (Match match in Promised().Matches(folded))
        {
            // What comes later may be looked forward to; a date by which something must be done is of the form's year, or of its project's period.
            var named = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
            var oldest = IsOfWork(match, folded, form.Words) ? OldestFormNamedFirst : OldestForm;
            if ((named < first && named >= first - oldest) || (named > last && (match.Value.EndsWith('前') || IsWhose(match, folded))))
            {
                yield return form.At(
                    text.Cell,
                    $"文中写的是“{match.Value}”，本表是 {year} 年度的；请核对是否沿用了旧表",
                    $"the text says '{match.Value}', but the form is for {year}; was an earlier form used again?").With(match.Value);
            }
        }
    }

    // 2026年度实施…, 2026年开展…: what the text begins with is the year that all of it is about.
    private static bool IsWhose(Match match, string text) => match.Index == 0 && match.Value.EndsWith('年') && text.Length > match.Length;

    // 2019年建成的系统 was built then; 2016年挂牌成立博物馆，现需保障其运转 is about now.
    private static bool IsOfWork(Match match, string text, RuleWords words)
    {
        var end = text.AsSpan().IndexOfAny(ClauseEnds);
        var (first, rest) = end < 0 ? (text, string.Empty) : (text[..end], text[end..]);
        return IsWhose(match, text) && !first.Contains('的', StringComparison.Ordinal) && !words.Holds("foundings", first) && !words.Holds("nowWords", rest);
    }

    // 2023年完成, 2023年底前, 确保2023年: said of what will be done. 较2023年, 2023年以来, 2023年度结转 and names of documents are not.
    [GeneratedRegex(
        "(?:(?<=(?:力争|确保|计划|争取)到)|(?<![0-9" + Compared + "]))"
        + "(?:(?<=确保到?|保障|保证|力争到?|计划到?|争取到?|完成|实现|^|[。；;，,、.：:])" + Year + "(?!" + Before + ")(?:" + Day + ")?(?:底|末|年底)?(?:前|之前)?"
        + "|" + Year + "(?:" + Day + ")?(?:年?底|末)?(?:以|之)?前)",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Promised();
}
