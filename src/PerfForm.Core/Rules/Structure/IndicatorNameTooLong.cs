using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;

namespace PerfForm.Core.Rules.Structure;

/// <summary>A name is longer than a name, or a sentence.</summary>
internal sealed class IndicatorNameTooLong() : FormRule(new DiagnosticKind("PF110", "indicator-name-too-long", Severity.Warning), ReviewCategory.Split)
{
    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Names);

    public override Outcome Check(FormCase form) => Outcome.Of(form.Form.Indicators
        .Where(indicator =>
            indicator.Name is { Value: var name }
                && (name.Length > form.Limits.LongestName || name.AsSpan().ContainsAny('。', '；'))
                && !IndicatorUnnamed.IsSentenceForName(indicator))
        .Select(indicator => Found(form, indicator.Name!)));

    private static Finding Found(FormCase form, Sourced<string> name)
    {
        var found = name.Value.Length > form.Limits.LongestName
            ? form
                .At(
                    name.Cell,
                    $"指标名称有 {name.Value.Length} 个字，超过 {form.Limits.LongestName} 个；请精简，说明放到备注",
                    $"the name is {name.Value.Length} characters, more than {form.Limits.LongestName}; shorten it and move explanations to the note")
                .With(name.Value.Length, form.Limits.LongestName)
            : form.At(name.Cell, "指标名称里有句号或分号，像一句话；请拆成几条或精简", "the name holds 。 or ；, as a sentence does; split or shorten it");
        return found with { Severity = name.Value.Length > form.Limits.LongestNameTaken ? Severity.Error : null };
    }
}
