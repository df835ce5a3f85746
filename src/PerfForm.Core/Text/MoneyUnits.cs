using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace PerfForm.Core.Text;

/// <summary>The units that money is declared in (万元, 元), and their worth in 万元. The one place that knows how they are written.</summary>
internal static partial class MoneyUnits
{
    /// <summary>What may stand before <c>元</c>, as a pattern: a factor or nothing.</summary>
    public const string Factor = "(?:亿|千万|百万|万|千|百)?";

    /// <summary>How a unit is written, as a pattern: <c>元</c> with a factor or none.</summary>
    public const string Pattern = Factor + "元";

    /// <summary>The unit that amounts of the model are in.</summary>
    public const string Wan = "万元";

    /// <summary>The smallest unit.</summary>
    public const string Yuan = "元";

    private static readonly Word<decimal>[] Known =
        [new("亿元", 10000m), new("千万元", 1000m), new("百万元", 100m), new(Wan, 1m), new("千元", 0.1m), new("百元", 0.01m), new(Yuan, 0.0001m)];

    /// <summary>The unit that a text holds (<c>金额单位：万元</c>, <c>预算金额（元）</c>); null for none, and for 美元 and the like.</summary>
    public static string? In(string? text) => MayHold(text) ? UnitOf(Unit().Match(TextFolding.FoldWithoutSpace(text))) : null;

    /// <summary>元 where the text begins with its sign: <c>￥350,000.00</c>; null elsewhere. Weaker than a unit declared for the form.</summary>
    public static string? BySign(string text) => text is ['¥' or '￥', ..] ? Yuan : null;

    /// <summary>The unit that a line declares for the whole form (<c>（2025年度）（单位：元）</c>); null for none.</summary>
    public static string? InUnitLine(string text) => MayHold(text) ? UnitOf(UnitLine().Match(TextFolding.FoldWithoutSpace(text))) : null;

    /// <summary>Whether the text is a unit of money and nothing else: <c>万元</c>, <c>（人民币）元</c>.</summary>
    public static bool IsWhole(string text) => MayHold(text) && WholeUnit().IsMatch(TextFolding.FoldWithoutSpace(text));

    /// <summary>Whether a unit is one of 元 to 亿元: 美元 and 单元 are none.</summary>
    public static bool IsKnown(string unit) => Array.Exists(Known, known => known.Text == unit);

    /// <summary>What one of the unit is in 万元; 1 where no unit is declared.</summary>
    public static decimal Worth(string? unit) => unit is null ? 1m : Array.Find(Known, known => known.Text == unit)!.Meaning;

    // Most texts name no money, and this is asked of nearly every cell.
    private static bool MayHold([NotNullWhen(true)] string? text) => text is not null && text.Contains('元', StringComparison.Ordinal);

    private static string? UnitOf(Match match) => match.Success ? match.Groups["unit"].Value : null;

    [GeneratedRegex(@"(?:^|[^\p{L}]|单位|金额|资金|人民币)(?<unit>" + Pattern + @")(?!\p{L})", RegexOptions.ExplicitCapture)]
    private static partial Regex Unit();

    [GeneratedRegex(@"^\(?(?:人民币)?\(?" + Pattern + @"\)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex WholeUnit();

    [GeneratedRegex(
        @"(?:单位[:(为]?|金额:)(?:人民币)?(?<unit>" + Pattern + @")(?![\p{L}/])|以(?<unit>" + Pattern + @")为(?:计量|货币|金额)?单位",
        RegexOptions.ExplicitCapture)]
    private static partial Regex UnitLine();
}
