using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;

namespace PerfForm.Core.Rules.Budget;

/// <summary>The total is 0, though the form asks for money.</summary>
internal sealed class TotalIsZero() : FormRule(new DiagnosticKind("PF213", "total-is-zero", Severity.Error), ReviewCategory.Other)
{
    private const int MostTold = 3;

    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Budget | FormParts.Goals);

    internal override IReadOnlyList<Consequence> Consequences { get; } =
    [
        .. Consequence.InForm("PF201", "PF202", "PF203", "PF210", "PF211", "PF212"),
        .. Consequence.InFile("PF204"),
    ];

    public override Outcome Check(FormCase form)
    {
        if (form.Form.Budget?.Total is not { } total)
        {
            return Outcome.NotApplicable;
        }

        return Outcome.Of(total.Value != 0 || form.Form.IsBlank ? null : form.At(
            total.Cell,
            $"资金总额为 0{Told(form).Chinese}；请核对后填写",
            $"the total is 0{Told(form).English}; check it and fill it in").With(0, 0) with
        { Expected = null, Difference = null });
    }

    // The amounts that the text names, so that the right one is near.
    private static Text.Bilingual Told(FormCase form)
    {
        var named = form.MoneyInProse.Select(money => money.Written)
            .Concat(form.Numbers.Where(number => Units.IsMoney(number.Target.Unit) && number.Target.Value > 0).Select(number => number.Target.Raw))
            .Distinct(StringComparer.Ordinal)
            .Take(MostTold)
            .ToList();
        return named.Count == 0
            ? new(string.Empty, string.Empty)
            : new($"，而表中写有 {string.Join('、', named)}", $", though the form names {string.Join(", ", named)}");
    }
}
