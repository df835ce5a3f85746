namespace PerfForm.Core.Model.Contract.Fields;

/// <summary>The fields of money: <c>budget</c>, <c>termBudget</c> and their <c>lines</c>.</summary>
internal static class MoneyFields
{
    public static IEnumerable<ContractField<Money>> All(ContractType<MoneyLine> line) =>
    [
        Define<Money>.Number(new("total", "总额（万元）", "total (万元)", "总额, an exact decimal in 万元."), money => money.Total),
        Define<Money>.Number(new("fiscal", "财政拨款（万元）", "fiscal (万元)", "财政拨款, in 万元."), money => money.Fiscal),
        Define<Money>.Number(new("other", "其他资金（万元）", "other (万元)", "其他资金, in 万元."), money => money.Other),
        new ListField<Money, MoneyLine>(new("lines", "其他资金行", "lines", "Further lines such as 上年结转资金, 自有资金, 中央资金."), money => money.Lines, line),
        new TextField<Money>(
            new("declaredUnit", "金额单位", "declared in", "What the form declares: 万元, 元, 亿元; left out where it declares none."),
            money => money.DeclaredUnit?.Value,
            money => money.DeclaredUnit?.Cell) { Shape = FieldShape.Like("元$") },
        Define<Money>.Cell(money => money.Cell),
    ];

    public static IEnumerable<ContractField<MoneyLine>> Line() =>
    [
        Define<MoneyLine>.Always(new("label", "项目", "label", "The label as written."), line => line.Label),
        new NumberField<MoneyLine>(
            new("amount", "金额（万元）", "amount (万元)", "The amount, in 万元."),
            line => line.Amount.Value,
            line => line.Amount.Cell) { IsRequired = true },
        Define<MoneyLine>.Cell(line => line.Amount.Cell),
    ];
}
