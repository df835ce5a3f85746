using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Budget;

/// <summary>An amount is negative, or so large for its unit that the other unit is likely.</summary>
internal sealed class AmountImplausible() : FormRule(new DiagnosticKind("PF209", "amount-implausible", Severity.Warning), ReviewCategory.Other)
{
    private const string WholeUnit = "万元";
    private const decimal CountyShare = 10;

    // 万元
    private const decimal SmallestProject = 0.05m;
    private const decimal SmallestDepartment = 1m;

    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Budget | FormParts.Goals);

    internal override IReadOnlyList<Consequence> Consequences { get; } =
    [
        .. Consequence.InForm("PF203", "PF210", "PF211", "PF212"),
        .. Consequence.InFile("PF204"),
    ];

    public override Outcome Check(FormCase form)
    {
        var sums = DeclaredMoney.In(form).ToList();
        return Outcome.Where(sums.Count > 0, () => sums.SelectMany(money => Negative(form, money)).Concat(TooLarge(form)).Concat(TooSmall(form)));
    }

    private static IEnumerable<Finding> Negative(FormCase form, DeclaredMoney declared) => MoneyPart.All
        .Select(part => new { part.Label, Amount = part.Of(declared.Money)! })
        .Where(part => part.Amount is { Value: < 0 })
        .Select(part =>
            form
                .At(part.Amount.Cell, $"{declared.Of}：{part.Label}为负数 {part.Amount.Value}", $"{declared.Of}: {part.Label} is negative, {part.Amount.Value}")
                .With(part.Amount.Value, 0) with
            { Difference = null, Expected = null });

    private static IEnumerable<Finding> TooLarge(FormCase form)
    {
        if (form.Form.Budget?.Total is not { Value: > 0 } total)
        {
            return [];
        }

        var text = form.MoneyInProse;
        if (text.FirstOrDefault(money => money.Amount * AmountComparison.WanToYuan == total.Value) is { } one)
        {
            return [Found(form, total, $"文字中是 {one.Written}", $"the text gives {one.Written}")];
        }

        if (text.Count > 1 && text.AddUp(money => money.Amount) * AmountComparison.WanToYuan == total.Value)
        {
            return [
                Found(
                    form,
                    total,
                    $"文字中各项费用之和是 {text.AddUp(money => money.Amount)} 万元",
                    $"the costs in the text add up to {text.AddUp(money => money.Amount)} 万元"),
            ];
        }

        if (CostIn(form, total.Value) is { } cost)
        {
            var named = FormCase.Called(cost.Indicator);
            return [Found(form, total, $"成本指标{named}是 {cost.Target.Raw}", $"cost indicator {named} is {cost.Target.Raw}")];
        }

        return form.Form.Kind.IsOfProject && total.Value >= (IsOfCounty(form) ? form.Limits.LargestProject / CountyShare : form.Limits.LargestProject)
            ? [Found(form, total, $"一个项目 {total.Value} 万元", $"{total.Value} 万元 for a project") with { Severity = null }]
            : [];
    }

    // A cost of 43.5 万元 beside a total of 435000.
    private static NumberIndicator? CostIn(FormCase form, decimal total)
    {
        List<NumberIndicator> costs = [.. form.Numbers.Where(number =>
            CostIndicators.IsUnderCost(number) && number.Target.Unit == WholeUnit && !CostIndicators.IsOfEach(number, form.Words))];
        return costs.Exists(cost => cost.Target.Value == total) ? null
            : costs.Find(cost => cost.Target.Value > 0 && cost.Target.Value * AmountComparison.WanToYuan == total);
    }

    // 某县…局, 某镇…: a tenth of what a province may spend on one project is much there.
    private static bool IsOfCounty(FormCase form) =>
        new[] { form.Form.Unit?.Value, form.Form.Department?.Value }.OfType<string>().Any(name => form.Words.Holds("counties", name));

    // 0.002 万元 are 20 元.
    private static IEnumerable<Finding> TooSmall(FormCase form) =>
        form.Form.Budget?.Total is { Value: > 0 } total && total.Value < SmallestOf(form)
            ? [
                form
                    .At(
                        total.Cell,
                        $"{Whose(form).Chinese}只有 {total.Value:0.######} 万元（{total.Value * AmountComparison.WanToYuan:0.##} 元）；请核对金额和单位",
                        $"{total.Value:0.######} 万元 ({total.Value * AmountComparison.WanToYuan:0.##} 元) for {Whose(form).English}; "
                            + "see whether amount and unit are right")
                    .With(total.Value, SmallestOf(form)) with
                { Expected = null, Difference = null },
            ]
            : [];

    private static decimal SmallestOf(FormCase form) => form.Form.Kind.IsOfProject ? SmallestProject : SmallestDepartment;

    private static Bilingual Whose(FormCase form) => form.Form.Kind.IsOfProject ? new("一个项目", "a project") : new("整个部门", "a department");

    private static Finding Found(FormCase form, Sourced<decimal> total, string chinese, string english) =>
        form
            .At(total.Cell, $"{chinese}，总额疑以元填写", $"{english}; the total was probably filled in in 元")
            .With(total.Value, total.Value / AmountComparison.WanToYuan) with
        { Severity = Severity.Error };
}
