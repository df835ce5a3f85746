using System.Text.RegularExpressions;
using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Labels;
using PerfForm.Core.Model;

namespace PerfForm.Core.Importers.Amounts;

/// <summary>The units that forms declare money in, and their worth in 万元.</summary>
internal static partial class MoneyUnit
{
    // A goal may name a unit of its own: 补贴标准单位：元/亩.
    private const int LongestLine = 60;

    private static readonly Word<decimal>[] Known =
        [new("亿元", 10000m), new("千万元", 1000m), new("百万元", 100m), new("万元", 1m), new("千元", 0.1m), new("百元", 0.01m), new("元", 0.0001m)];

    /// <summary>The unit that a text holds (<c>金额单位：万元</c>, <c>预算金额（元）</c>); null for none, and for 美元 and the like.</summary>
    public static string? In(string text)
    {
        var match = Unit().Match(TextFolding.FoldWithoutSpace(text));
        return match.Success ? match.Groups["unit"].Value : null;
    }

    /// <summary>The unit that a cell holds, with the cell; null for none.</summary>
    public static Sourced<string>? In(Cell cell) => (In(cell.Text) ?? Signed(cell.Text)) is { } unit ? new Sourced<string>(unit, cell.Address) : null;

    /// <summary>元 where the text begins with its sign: <c>￥350,000.00</c>; null elsewhere. Weaker than a unit declared for the form.</summary>
    public static string? Signed(string text) => text is ['¥' or '￥', ..] ? "元" : null;

    /// <summary>The unit that a line declares for the whole form (<c>（2025年度）（单位：元）</c>); null for none.</summary>
    public static string? InUnitLine(string text)
    {
        var match = UnitLine().Match(TextFolding.FoldWithoutSpace(text));
        return match.Success ? match.Groups["unit"].Value : null;
    }

    /// <summary>The unit that a line above the form's table declares (<c>填报单位：某局  单位：万元</c>), claimed; null where none does.</summary>
    public static Sourced<string>? OnLine(FormReading reading)
    {
        var line = reading.Area.HeadRows.SelectMany(row => row.Cells).FirstOrDefault(cell => cell.Text.Length <= LongestLine && InUnitLine(cell.Text) is not null);
        if (line is null)
        {
            return null;
        }

        reading.Note(reading.Claim(line), "captions.moneyUnit", LayoutEvidence.KnownWord);
        return new Sourced<string>(InUnitLine(line.Text)!, line.Address);
    }

    /// <summary>Whether the text is a unit of money and nothing else: <c>万元</c>, <c>（人民币）元</c>.</summary>
    public static bool IsWhole(string text) => WholeUnit().IsMatch(TextFolding.FoldWithoutSpace(text));

    /// <summary>What one of the unit is in 万元; 1 where no unit is declared.</summary>
    public static decimal Worth(string? unit) => unit is null ? 1m : Array.Find(Known, known => known.Text == unit)!.Meaning;

    [GeneratedRegex(@"(?:^|[^\p{L}]|单位|金额|资金|人民币)(?<unit>(?:亿|千万|百万|万|千|百)?元)(?!\p{L})", RegexOptions.ExplicitCapture)]
    private static partial Regex Unit();

    [GeneratedRegex(@"^\(?(?:人民币)?\(?(?:亿|千万|百万|万|千|百)?元\)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex WholeUnit();

    [GeneratedRegex(@"(?:单位[:(为]?|金额:)(?:人民币)?(?<unit>(?:亿|千万|百万|万|千|百)?元)(?![\p{L}/])|以(?<unit>(?:亿|千万|百万|万|千|百)?元)为(?:计量|货币|金额)?单位", RegexOptions.ExplicitCapture)]
    private static partial Regex UnitLine();
}
