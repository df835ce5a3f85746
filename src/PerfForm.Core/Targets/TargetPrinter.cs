using System.Globalization;
using PerfForm.Core.Model;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Targets;

/// <summary>
/// Prints a target as it should be written: <c>≥22次</c> for <c>>=22 次</c>, <c>80%~90%</c>, <c>2025年年底前</c>. Parsed again, the printed text gives
/// the same target but for its <see cref="Target.Raw"/>.
/// </summary>
internal sealed class TargetPrinter(TargetWords words)
{
    // A number of more digits is read as a code, unless a factor is split off.
    private const decimal FewestOfCodes = 1_000_000_000_000_000m;
    private const string Percent = "%";

    /// <summary>The canonical text.</summary>
    public string Print(Target target) => target switch
    {
        NumberTarget number => Print(number),
        RangeTarget range => $"{Amount(range.Lower)}{(range.Unit == Percent ? Percent : string.Empty)}~{Amount(range.Upper)}{range.Unit}",
        DeadlineTarget deadline => Print(deadline),
        PeriodTarget period => $"{Date(period.Start)}至{Date(period.End)}",
        MultipleTarget multiple => string.Join('；', multiple.Parts.Select(Print)),
        _ => target.Raw,
    };

    // 同比下降5%, 17.28万元一年; an amount without a unit is counted by something all the same: 28.4/株.
    private string Print(NumberTarget number)
    {
        var per = number.Per is null ? string.Empty : (number.Unit is null ? "/" : "一") + number.Per;
        return number.Basis + (number.IsImplied ? string.Empty : number.Operator.ForPeople()) + Amount(number.Value) + number.Unit + per;
    }

    // 2023-07 is 2023年7月.
    private static string Date(string iso)
    {
        var parts = iso.Split('-');
        var units = new[] { "年", "月", "日" };
        return string.Concat(parts.Select((part, at) => part.TrimStart('0') + units[at]));
    }

    private static string Print(DeadlineTarget deadline)
    {
        var every = deadline.Recurs switch { "yearly" => "每年", "quarterly" => "每季度", "monthly" => "每月", _ => string.Empty };
        var date = every
            + (deadline.Year is { } year ? Text(year) + "年" : string.Empty)
            + (deadline.Month is { } month ? Text(month) + "月" : string.Empty)
            + (deadline.Day is { } day ? Text(day) + "日" : string.Empty)
            + deadline.Part;
        return IsSpan(deadline.Part) ? date : date + "前";
    }

    // 全年, 上半年 and 三季度 are spans of time, not moments to be done before.
    private static bool IsSpan(string? part) =>
        part is not null && (part.EndsWith("半年", StringComparison.Ordinal) || part.EndsWith('度') || part.EndsWith('内') || part == "全年");

    private string Amount(decimal value)
    {
        var scale = words.Scales[0];
        return Math.Abs(value) < FewestOfCodes ? Text(value) : Text(value / scale.Meaning) + scale.Text;
    }

    private static string Text(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
