using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Indicators;

/// <summary>A value of degree and change only: from what to what is missing. Where most of 效益指标 are so, the first of them is a warning.</summary>
internal sealed class WordingVague() : FormRule(new DiagnosticKind("PF404", "wording-vague", Severity.Info), ReviewCategory.NotQuantified)
{
    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Indicators | FormParts.Levels | FormParts.Targets);

    public override Outcome Check(FormCase form)
    {
        var all = form.Form.Indicators.Where(indicator => indicator.Level1?.Name == Levels.Effect && Usable.Is(indicator)).ToList();
        var horizon = JudgedHorizon.Of(all);
        var effects = all.FindAll(indicator => indicator.Horizon == horizon);
        var vague = form.Form.Indicators.Where(indicator => VagueWording.Is(indicator.Target, form.Words)).ToList();
        var vagueEffects = vague.Count(effects.Contains);
        var worst = vagueEffects * 2 > effects.Count ? vague.Find(effects.Contains) : null;
        return Outcome.Where(
            form.Form.Indicators.Count > 0,
            () => vague.Select(indicator => Found(form, indicator) with { Severity = indicator == worst ? Severity.Warning : null })
            .Select(found => found.Severity is null ? found : found with { Message = WithShare(found.Message, vagueEffects, effects.Count) }));
    }

    private static Bilingual WithShare(Bilingual message, int vague, int effects) => effects == 1
        ? new($"{message.Chinese}；效益指标只有这一条", $"{message.English}; it is the only one under 效益指标")
        : new($"{message.Chinese}；效益指标 {effects} 条中有 {vague} 条如此", $"{message.English}; so are {vague} of {effects} under 效益指标");

    private static Finding Found(FormCase form, Indicator indicator) => form.At(
        indicator,
        $"{FormCase.Called(indicator)} {indicator.Target.Raw}：只有程度和方向，没说从多少到多少",
        $"{FormCase.Called(indicator)} {indicator.Target.Raw}: degree and direction only; say from what to what").With(indicator.Target.Raw);
}
