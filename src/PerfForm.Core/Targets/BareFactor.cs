using PerfForm.Core.Model;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Targets;

/// <summary>A number with 万 or 亿 behind it and no unit: <c>不超过58万</c>. Where the indicator is about money, it is 58 万元.</summary>
internal static class BareFactor
{
    private static readonly string[] Factors = ["万", "亿"];

    /// <summary>The factor that ends the text behind a digit; null for none.</summary>
    public static string? Of(Target target, TargetWords words)
    {
        var scanner = new TargetScanner(TargetText.Fold(target.Raw));
        scanner.TakeAnyLast(words.Closings);
        scanner.TakeLast(words.Bounds);
        var rest = scanner.Rest;
        return Array.Find(Factors, factor => rest.Length > 1 && rest.EndsWith(factor, StringComparison.Ordinal) && char.IsAsciiDigit(rest[^2]));
    }

    /// <summary>The target in money, with the unit that is not written; as it is where it has a unit, or no bare factor.</summary>
    public static Target InMoney(Target target, TargetWords words)
    {
        if (target is MultipleTarget several)
        {
            return new MultipleTarget(several.Raw, [.. several.Parts.Select(part => InMoney(part, words))]);
        }

        return target is NumberTarget { Unit: null } or RangeTarget { Unit: null } && Of(target, words) is { } factor
            ? InMoney(target, factor + words.MoneyUnit, Array.Find(words.Scales, scale => scale.Text == factor)!.Meaning)
            : target;
    }

    private static Target InMoney(Target target, string unit, decimal factor) => target switch
    {
        NumberTarget number => number with { Value = number.Value / factor, Unit = unit, IsUnitImplied = true },
        RangeTarget range => range with { Lower = range.Lower / factor, Upper = range.Upper / factor, Unit = unit, IsUnitImplied = true },
        _ => target,
    };
}
