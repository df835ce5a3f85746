using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Captions;
using PerfForm.Core.Importers.Labels;
using PerfForm.Core.Model;

namespace PerfForm.Core.Importers.Amounts;

/// <summary>Gathers the form's money from its captions: a total with the parts that stand in its columns.</summary>
internal sealed class BudgetReader(FormReading reading)
{
    private readonly AmountReader _amounts = new(reading);

    /// <summary>The year's money and, where the form has both, that of the whole period.</summary>
    public (Money? Budget, Money? Term) Read(IReadOnlyList<CaptionPair> pairs)
    {
        var money = pairs.Where(pair => IsMoney(pair.Role) && StandsForMoney(pair.Label)).ToList();
        foreach (var pair in money)
        {
            reading.Claim(pair.Label);
        }

        var unit = DeclaredUnit(pairs, money);
        var groups = Groups([.. money.Where(pair => pair.Role != CaptionRole.MoneyBlock)]);
        var read = groups.Select(group => new MoneyGroup(group[0].Role, OneLine.Of(group[0].Label.Text), Gather(group, unit))).Where(group => !group.Money.IsEmpty).ToList();
        if (read.Count > 0 && unit is null && read.TrueForAll(group => group.Money.DeclaredUnit is null))
        {
            ReportUndeclared(reading, read[0].Money);
        }

        return Assign(read);
    }

    // Of two totals the one that says so is for the whole period, or else the one that does not say 年度 beside one that does.
    private (Money? Budget, Money? Term) Assign(List<MoneyGroup> groups)
    {
        var term = groups.Find(group => group.Role == CaptionRole.TermTotal) ?? OtherThanAnnual(groups);
        var annual = groups.Find(group => group != term);
        var rest = groups.Where(group => group != term && group != annual).SelectMany(group => group.Money.AllLines(group.Label));
        return annual is null
            ? (term?.Money, null)
            : (annual.Money with { Lines = [.. annual.Money.Lines, .. rest] }, term?.Money);
    }

    private MoneyGroup? OtherThanAnnual(List<MoneyGroup> groups) =>
        groups.Exists(group => IsAnnual(group)) ? groups.Find(group => group.Role == CaptionRole.BudgetTotal && !IsAnnual(group)) : null;

    private bool IsAnnual(MoneyGroup group) => reading.Vocabulary.Horizons.In(group.Label) == Horizon.Annual;

    /// <summary>Reports that 万元 was assumed.</summary>
    public static void ReportUndeclared(FormReading reading, Money money) => reading.Report(Reading.MoneyUnitUndeclared, money.Cell, new(
        "表中没有写明金额单位，按万元读取；请在标题行或表头注明“单位：万元”",
        "the form declares no money unit, 万元 was assumed; write 单位：万元 above the table"));

    // （2025年度）（单位：元）, 填报单位：某局  单位：万元
    private Cell? UnitLine() => reading.Area.HeadRows.SelectMany(row => row.Cells).FirstOrDefault(cell => MoneyUnit.InUnitLine(cell.Text) is not null);

    // 合计 under the indicators is no money: it sums up weights.
    private bool StandsForMoney(Cell label) =>
        label.Address.Row <= reading.Area.LastHeadRow || reading.Area.Headers.Any(header => header.Captions.Contains(label));

    private static bool IsMoney(CaptionRole role) => role
        is CaptionRole.MoneyBlock or CaptionRole.BudgetTotal or CaptionRole.TermTotal or CaptionRole.TaskTotal
        or CaptionRole.BudgetFiscal or CaptionRole.BudgetOther or CaptionRole.MoneyLine;

    private Sourced<string>? DeclaredUnit(IReadOnlyList<CaptionPair> pairs, List<CaptionPair> money)
    {
        foreach (var pair in pairs.Where(pair => pair.Role == CaptionRole.MoneyUnit && pair.Values.Any(value => MoneyUnit.In(value.Text) is not null)))
        {
            reading.Claim(pair.Label);
            return MoneyUnit.In(reading.Claim(pair.Values[0].Cell));
        }

        if (UnitLine() is { } line)
        {
            return new Sourced<string>(MoneyUnit.InUnitLine(line.Text)!, reading.Claim(line).Address);
        }

        return money.Where(pair => MoneyUnit.In(pair.Remark) is not null).Select(pair => MoneyUnit.In(pair.Label)).FirstOrDefault(unit => unit is not null);
    }

    // Side by side (项目资金总额 ∥ 年度资金申请总额) the parts are told apart only by their column.
    private static List<List<CaptionPair>> Groups(List<CaptionPair> money)
    {
        var groups = new List<List<CaptionPair>>();
        foreach (var pair in money)
        {
            var isTotal = pair.Role is CaptionRole.BudgetTotal or CaptionRole.TermTotal or CaptionRole.TaskTotal;
            var group = isTotal ? null : groups.LastOrDefault(group => group[0].Label.Address.Column == pair.Label.Address.Column) ?? groups.LastOrDefault();
            if (group is null)
            {
                groups.Add([pair]);
            }
            else
            {
                group.Add(pair);
            }
        }

        return groups;
    }

    private Money Gather(List<CaptionPair> group, Sourced<string>? unit)
    {
        var money = new Money();
        var lines = new List<MoneyLine>();
        var ownUnit = unit;
        foreach (var pair in group.Where(pair => pair.Values.Count > 0))
        {
            var value = pair.Values[0];
            ownUnit ??= MoneyUnit.In(value.Cell);
            if (_amounts.Read(value.Cell, value.Text, MoneyUnit.In(pair.Remark) ?? unit?.Value) is not { } amount)
            {
                continue;
            }

            switch (pair.Role)
            {
                case CaptionRole.BudgetFiscal when money.Fiscal is null:
                    money = money with { Fiscal = amount };
                    break;
                case CaptionRole.BudgetOther when money.Other is null:
                    money = money with { Other = amount };
                    break;
                case CaptionRole.BudgetTotal or CaptionRole.TermTotal or CaptionRole.TaskTotal when money.Total is null:
                    money = money with { Total = amount };
                    break;
                default:
                    lines.Add(new MoneyLine(OneLine.Of(pair.Label.Text), amount));
                    break;
            }
        }

        return money with { DeclaredUnit = ownUnit, Lines = lines };
    }

    private sealed record MoneyGroup(CaptionRole Role, string Label, Money Money);
}
