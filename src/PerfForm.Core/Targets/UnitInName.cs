using PerfForm.Core.Model;
using PerfForm.Core.Text;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Targets;

/// <summary>The unit of a bare number, where the indicator's name says it: <c>85</c> under <c>森林覆盖率(%)</c> or <c>完成率(≥**%)</c>.</summary>
internal static class UnitInName
{
    private const int LongestUnit = 8;
    private const string SignsAndBlanks = "≥≤≧≦<>=《》*×_Xx ";

    /// <summary>The target with that unit; as it is where it has one, or the name says none.</summary>
    public static Target WithUnitFrom(this Target target, string name, TargetWords words)
    {
        if (target is NumberTarget { Unit: null, Per: null } or RangeTarget { Unit: null } && Find(name, words) is { } unit)
        {
            // 58万 under 人口(万人) is 58万人: its factor is in the value already.
            if (BareFactor.Of(target, words) is not null)
            {
                return WithUnit(target, words.Scale(1, unit).Unit);
            }

            return target switch
            {
                NumberTarget number => words.Scale(number.Value, unit) is var (value, counted) ? number with { Value = value, Unit = counted } : number,
                RangeTarget range => range with
                {
                    Lower = words.Scale(range.Lower, unit).Value,
                    Upper = words.Scale(range.Upper, unit).Value,
                    Unit = words.Scale(0, unit).Unit,
                },
                _ => target,
            };
        }

        return target;
    }

    /// <summary>The target of a value whose unit stands in a column of its own: that makes any short word a unit.</summary>
    /// <param name="target">What the value says without it.</param>
    /// <param name="raw">Sign, value and unit joined.</param>
    /// <param name="unit">The unit's text.</param>
    /// <param name="words">The words.</param>
    public static Target WithUnitOfColumn(this Target target, string raw, string unit, TargetWords words)
    {
        var folded = TextFolding.FoldWithoutSpace(unit);
        var isUnit = folded.Length is > 0 and <= LongestUnit && folded.All(char.IsLetter) && BareFactor.Of(target, words) is null;
        return isUnit && target is NumberTarget { Unit: null } or RangeTarget { Unit: null }
            ? WithUnit(target with { Raw = raw }, folded)
            : new WordTarget(raw, WordTargetKind.Text);
    }

    private static Target WithUnit(Target target, string unit) => target switch
    {
        NumberTarget number => number with { Unit = unit },
        RangeTarget range => range with { Unit = unit },
        _ => target,
    };

    private static string? Find(string name, TargetWords words)
    {
        var folded = TextFolding.FoldWithoutSpace(name);
        var close = folded.EndsWith(')') ? folded.Length - 1 : -1;
        var open = close > 0 ? folded.LastIndexOf('(', close) : -1;
        var hint = open < 0 ? string.Empty : folded[(open + 1)..close].Trim(SignsAndBlanks.ToCharArray());
        var unit = hint[(hint.LastIndexOf(':') + 1)..];
        return words.IsUnit(unit) ? unit : null;
    }
}
