using System.Text.RegularExpressions;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Amounts;
using PerfForm.Core.Importers.Captions;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Text;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Importers.Budget;

/// <summary>Gathers the form's money from its captions: a total with the parts that stand in its columns.</summary>
internal sealed partial class BudgetReader(FormReading reading)
{
    private readonly AmountReader _amounts = new(reading);
    private readonly AmountColumns _columns = new(reading);
    private readonly MoneyPlaces _places = new(reading);

    /// <summary>The year's money and, where the form has both, that of the whole period.</summary>
    public (Money? Budget, Money? Term) Read(IReadOnlyList<CaptionPair> pairs)
    {
        var all = pairs.Where(pair => CaptionFinder.IsMoney(pair.Role)).ToList();
        var money = all.FindAll(pair => StandsForMoney(pair.Label));

        // A form that begins with its indicators has its money below them, under captions that are known.
        money = money.Exists(pair => pair.Values.Count > 0) || !all.Exists(IsTotalWithAmount) ? money
            : all.FindAll(pair => IsTotalWithAmount(pair)
                || (pair.Evidence is LayoutEvidence.KnownWord or LayoutEvidence.UserWord && pair.Role != CaptionRole.TaskTotal));
        foreach (var pair in money.Where(pair => pair.LabelInCell is null))
        {
            reading.Claim(pair.Label);
        }

        var unit = DeclaredMoneyUnit.In(reading, pairs, money) ?? DeclaredMoneyUnit.InAnyLabel(reading);
        var groups = Groups(money.SelectMany(Entries));
        var read = groups.Select(group => new MoneyGroup(group, Gather(group, unit))).Where(group => !group.Money.IsEmpty).ToList();
        if (read.Count > 0 && unit is null && read.TrueForAll(group => group.Money.DeclaredUnit is null))
        {
            ReportUndeclared(reading, read[0].Money);
        }

        if (read.Exists(group => group.Money.DeclaredUnit?.Cell == unit?.Cell))
        {
            DeclaredMoneyUnit.Claim(reading, unit);
        }

        return Assign(read, SpansYears(pairs));
    }

    private static bool IsTotalWithAmount(CaptionPair pair) => pair.Role is CaptionRole.BudgetTotal or CaptionRole.TermTotal
        || (pair.Role == CaptionRole.MoneyBlock && pair.Values.Any(value => AmountReader.IsAmount(value.Cell)));

    /// <summary>Reports that 万元 was assumed.</summary>
    public static void ReportUndeclared(FormReading reading, Money money) => reading.Report(Reading.MoneyUnitUndeclared, money.Cell, new(
        "表中没有写明金额单位，按万元读取；请在标题行或表头注明“单位：万元”",
        "the form declares no money unit, 万元 was assumed; write 单位：万元 above the table"));

    // Of two totals the one that says so is for the whole period, or else the one that does not say 年度 beside one that does.
    private (Money? Budget, Money? Term) Assign(List<MoneyGroup> groups, bool spansYears)
    {
        var term = groups.Find(group => HorizonOf(group) == Horizon.Term) ?? OtherThanAnnual(groups);
        var annual = groups.Find(group => group != term);
        if (annual is not null)
        {
            // 收入合计 beside 支出合计, the same sum: said twice.
            var rest = groups
                .Where(group => group != term && group != annual)
                .SelectMany(group => group.Money.AllLines(group.Label))
                .ToLookup(line => line.Amount.Value == annual.Money.Total?.Value && SaysTotal(line.Label));
            foreach (var line in rest[true])
            {
                reading.Note(reading.At(line.Amount.Cell.Row, line.Amount.Cell.Column)!, LabelRole.Repeated, LayoutEvidence.Shape);
            }

            return (annual.Money with { Lines = [.. annual.Money.Lines.Concat(rest[false]).OrderBy(line => line.Amount.Cell)] }, term?.Money);
        }

        // A department's form is the year's, whatever its captions say (总体资金情况); so is 总投入 of a project that lasts one year.
        var isYears = !reading.Kind.IsOfProject || (term is { Role: CaptionRole.TermTotal } && !spansYears && !SaysTerm(term));
        if (isYears)
        {
            return (term?.Money, null);
        }

        if (term?.Money.Total is { } total)
        {
            reading.Report(Reading.YearAmountUnknown, total.Cell, new(
                "只有整个项目期的金额，没有读到本年度的金额；请补填本年度申请的资金",
                "only the amount of the whole period was found, not that of the year; fill in what is asked for this year"));
        }

        return (null, term?.Money);
    }

    private static bool SaysTotal(string label) => label.AsSpan().ContainsAny('总', '合') || label.EndsWith("支出", StringComparison.Ordinal);

    private bool SaysTerm(MoneyGroup group) => (group.Entries[0].Horizon ?? reading.Vocabulary.Horizons.In(group.Label)) == Horizon.Term;

    // 2025-2027年
    private static bool SpansYears(IReadOnlyList<CaptionPair> pairs) => pairs
        .Where(pair => pair.Role is CaptionRole.ProjectPeriod or CaptionRole.PeriodStart or CaptionRole.PeriodEnd)
        .SelectMany(pair => pair.Values)
        .SelectMany(value => YearText.In(value.Text))
        .Distinct(StringComparer.Ordinal)
        .Skip(1)
        .Any();

    private MoneyGroup? OtherThanAnnual(List<MoneyGroup> groups) =>
        groups.Exists(group => HorizonOf(group) == Horizon.Annual)
            ? groups.Find(group => group.Role == CaptionRole.BudgetTotal && HorizonOf(group) is null)
            : null;

    private Horizon? HorizonOf(MoneyGroup group) =>
        group.Entries[0].Horizon
        ?? (group.Role == CaptionRole.TermTotal ? Horizon.Term : (Horizon?)null)
        ?? (LabelText.Of(group.Label)?.AnnualKey is not null ? Horizon.Annual : (Horizon?)null)
        ?? reading.Vocabulary.Horizons.In(group.Label);

    // 合计 under the indicators is no money: it sums up weights.
    private bool StandsForMoney(Cell label) =>
        label.Address.Row <= reading.Area.LastHeadRow || reading.Area.Headers.Any(header => header.Captions.Contains(label));

    // What each caption gives: its amount, one for the year and one for the period, or all those that its text holds.
    private IEnumerable<Entry> Entries(CaptionPair pair)
    {
        if (AmountsInText.In(pair, reading.Vocabulary) is { Count: > 0 } several)
        {
            return several.Select(one => new Entry(one, one.Values[0], null));
        }

        return pair.Role == CaptionRole.MoneyBlock && !pair.Values.Any(value => AmountReader.IsAmount(value.Cell))
            ? []
            : _columns.Pick(pair).Select(picked => new Entry(pair, picked.Value, pair.Horizon ?? picked.Horizon ?? _places.HorizonOf(pair)));
    }

    // Side by side (项目资金总额 ∥ 年度资金申请总额) the parts are told apart only by their column.
    private static List<List<Entry>> Groups(IEnumerable<Entry> entries)
    {
        var groups = new List<List<Entry>>();
        foreach (var entry in entries)
        {
            var group = GroupOf(entry, groups);
            if (group is null && groups is [var only] && !only.Exists(IsTotal) && (entry.Horizon is null || only[0].Horizon is null))
            {
                // Lines above the total, such as those of the year before, stand beside it.
                only.Insert(0, entry);
            }
            else if (group is null)
            {
                groups.Add([entry]);
            }
            else
            {
                group.Add(entry);
            }
        }

        return groups;
    }

    private static bool IsTotal(Entry entry) => entry.Pair.Role is CaptionRole.BudgetTotal or CaptionRole.TermTotal or CaptionRole.MoneyBlock;

    private static List<Entry>? GroupOf(Entry entry, List<List<Entry>> groups)
    {
        if (entry.Horizon is not null)
        {
            // A part that only the label in front dates belongs to a total that nothing dates.
            return groups.Find(group => group[0].Horizon == entry.Horizon)
                ?? (IsTotal(entry) ? null : groups.LastOrDefault(group => group[0].Horizon is null && group.Exists(IsTotal)));
        }

        return IsTotal(entry) ? null : groups.LastOrDefault(group => group[0].Column == entry.Column) ?? groups.LastOrDefault();
    }

    private Money Gather(List<Entry> group, Sourced<string>? unit)
    {
        var money = new Money();
        var lines = new List<MoneyLine>();
        var ownUnit = unit;
        foreach (var (pair, value, _) in group)
        {
            var nearest = _places.UnitOf(pair, value);
            ownUnit = nearest ?? ownUnit ?? MoneyUnit.In(value.Cell);
            if (_amounts.Read(value.Cell, value.Text, MoneyUnits.In(pair.Remark) ?? nearest?.Value ?? unit?.Value) is not { } amount)
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
                case CaptionRole.MoneyBlock or CaptionRole.BudgetTotal or CaptionRole.TermTotal or CaptionRole.TaskTotal when money.Total is null:
                    money = money with { Total = amount };
                    break;
                case CaptionRole.BudgetTotal or CaptionRole.TermTotal or CaptionRole.TaskTotal
                    when money.Total!.Value == amount.Value && (pair.Role == CaptionRole.TaskTotal || SaysTotal(pair.LabelText)):
                    // 收入合计 and 支出合计 are one sum, said twice.
                    reading.Note(value.Cell, LabelRole.Repeated, LayoutEvidence.Shape);
                    break;
                default:
                    lines.Add(new MoneyLine(WithoutWhich(pair.LabelText), amount));
                    break;
            }
        }

        return WithOnlyFiscalLine(money with { DeclaredUnit = ownUnit, Lines = lines });
    }

    // 本级财政拨款 is a line beside those of other levels; the only one, it is the fiscal part.
    private static Money WithOnlyFiscalLine(Money money)
    {
        var fiscal = money.Lines.Where(line => line.Label.EndsWith("级财政拨款", StringComparison.Ordinal)).ToList();
        return money is { Fiscal: null, Total: not null } && fiscal is [var only]
            ? money with { Fiscal = only.Amount, Lines = [.. money.Lines.Where(line => line != only)] }
            : money;
    }

    // 其中：中央补助 is the line 中央补助; so are （1）中央补助 and 1、资金来源：（1）中央补助.
    private static string WithoutWhich(string label)
    {
        var colon = label.AsSpan().LastIndexOfAny(':', '：');
        var own = colon > 0 && colon < label.Length - 1 ? label[(colon + 1)..].Trim() : label;
        return LineNumber().Replace(UnitAtEnd().Replace(own, string.Empty), string.Empty) is { Length: > 0 } line ? line : label;
    }

    // 自筹资金（元）
    [GeneratedRegex("[（(](?:单位[:：])?(?:元|万元|亿元)[）)]$")]
    private static partial Regex UnitAtEnd();

    [GeneratedRegex(@"^(?:其中|[（(][0-9" + ChineseDigits.OneToTen + @"]{1,2}[）)]|[0-9" + ChineseDigits.OneToTen + @"]{1,2}[、.．])+\s*")]
    private static partial Regex LineNumber();

    private sealed record Entry(CaptionPair Pair, CaptionValue Value, Horizon? Horizon)
    {
        public int Column => Pair.Label.Address.Column;
    }

    private sealed record MoneyGroup(IReadOnlyList<Entry> Entries, Money Money)
    {
        public CaptionRole Role => Entries[0].Pair.Role;

        public string Label => Entries[0].Pair.LabelText;
    }
}
