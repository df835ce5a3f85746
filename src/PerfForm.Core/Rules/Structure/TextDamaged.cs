using System.Text.RegularExpressions;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Words;

namespace PerfForm.Core.Rules.Structure;

/// <summary>Markup, characters broken by a wrong encoding, doubled punctuation, a name cut off, stray spaces.</summary>
internal sealed partial class TextDamaged() : FormRule(new DiagnosticKind("PF111", "text-damaged", Severity.Info), ReviewCategory.Other)
{
    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.None);

    public override Outcome Check(FormCase form) => Outcome.Of([
        .. TextsOf(form.Form).Select(text => Found(form, text, Damage().Match(text.Value))).OfType<Finding>(),
        .. form.Form.Indicators.Where(indicator => indicator.Name is { } name && IsCutOff(name.Value, form.Words)).Select(indicator => form.At(
            indicator.Name!.Cell, $"{FormCase.Called(indicator)}像是没写完", $"{FormCase.Called(indicator)} seems to be cut off")),
    ]);

    private static IEnumerable<Sourced<string>> TextsOf(Form form) =>
    [
        .. form.Goals.Select(goal => goal.Text),
        .. form.Tasks.SelectMany(task => new[] { task.Name, task.Content }).OfType<Sourced<string>>(),
        .. form.Indicators.Select(indicator => indicator.Name).OfType<Sourced<string>>(),
        .. form.Indicators.Select(indicator => new Sourced<string>(indicator.Target.Raw, indicator.Cell)),
    ];

    private static Finding? Found(FormCase form, Sourced<string> text, Match damage)
    {
        if (!damage.Success)
        {
            return null;
        }

        var around = text.Value[Math.Max(0, damage.Index - 4)..Math.Min(text.Value.Length, damage.Index + damage.Length + 4)].ReplaceLineEndings(" ");
        return damage.Groups["markup"].Success
            ? form.At(text.Cell, $"文字中有网页标记：…{around}…", $"markup in the text: …{around}…")
            : damage.Groups["broken"].Success
            ? form.At(text.Cell, $"文字有乱码：…{around}…；请重新录入", $"broken characters in the text: …{around}…; enter it again")
            : damage.Groups["space"].Success
                ? form.At(text.Cell, $"文字中间有空格：…{around}…", $"a stray space in the text: …{around}…")
                : form.At(text.Cell, $"标点重复：…{around}…", $"doubled punctuation: …{around}…");
    }

    private static bool IsCutOff(string name, RuleWords words)
    {
        var text = name.TrimEnd().Replace('（', '(').Replace('）', ')');
        return words.EndingOf("danglingEndings", text) is not null && words.EndingOf("wholeEndings", text) is null
            || text.LastIndexOf('(') > text.LastIndexOf(')');
    }

    [GeneratedRegex(
        @"(?<markup></?(?:p|br|div|span|b|i|font|td|tr|a|li|ul|ol)\b[^>]*>|&(?:nbsp|lt|gt|amp|quot|ldquo|rdquo|#[0-9]+);)"
        + @"|(?<broken>\uFFFD+|锟斤拷|烫烫烫|屯屯屯|(?<=[\u4e00-\u9fff])[?？]{2,}(?=[\u4e00-\u9fff])|[?？]{4,}"
        + @"|(?:[\u00C2-\u00F4][\u0080-\u00BF\u0152-\u0192\u02C6-\u02DC\u2013-\u2122]{1,3}){2,})"
        + @"|(?<double>[,，、。；;：:]\s*[,，、。；;]|(?<!\.)\.\.(?!\.))"
        + @"|(?<space>[\u4e00-\u9fff][ \u00A0\u3000]+[\u4e00-\u9fff](?![\u4e00-\u9fff]*[ \u00A0\u3000]))",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Damage();
}
