using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;

namespace PerfForm.Core.Rules.Budget;

/// <summary>The year's money is more than the whole period's.</summary>
internal sealed class YearAboveTerm() : FormRule(new DiagnosticKind("PF212", "year-above-term", Severity.Error), ReviewCategory.Other)
{
    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Budget);

    public override Outcome Check(FormCase form) => Outcome.Where(form.Form is { Budget: not null, TermBudget: not null }, () => MoneyPart.All
        .Select(part => new { part.Label, Year = part.Of(form.Form.Budget), Term = part.Of(form.Form.TermBudget) })
        .Where(part => part is { Year: not null, Term: not null } && part.Year.Value > part.Term.Value)
        .Take(1)
        .Select(part => form.At(
            part.Year!.Cell,
            $"年度{part.Label} {part.Year.Value} 超过实施期{part.Label} {part.Term!.Value}（万元）",
            $"the year's {part.Label} {part.Year.Value} is above the whole period's {part.Term.Value} (万元)").With(part.Year.Value, part.Term.Value) with
        {
            Related = [form.Related(part.Term.Cell, $"{part.Term.Value}", $"{part.Term.Value}")],
        }));
}
