using PerfForm.Core.Model;
using PerfForm.Core.Text;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Targets;

/// <summary>The unit of a bare number, where the indicator's name says it: <c>85</c> under <c>森林覆盖率(%)</c> or <c>完成率(≥**%)</c>.</summary>
internal static class UnitInName
{
    private const string SignsAndBlanks = "≥≤≧≦<>=《》*×_Xx ";

    /// <summary>The target with that unit; as it is where it has one, or the name says none.</summary>
    public static Target WithUnitFrom(this Target target, string name, TargetWords words)
    {
        if (target is NumberTarget { Unit: null } or RangeTarget { Unit: null } && Find(name, words) is { } unit)
        {
            return target switch
            {
                NumberTarget number => words.Scale(number.Value, unit) is var (value, counted) ? number with { Value = value, Unit = counted } : number,
                RangeTarget range => range with { Lower = words.Scale(range.Lower, unit).Value, Upper = words.Scale(range.Upper, unit).Value, Unit = words.Scale(0, unit).Unit },
                _ => target,
            };
        }

        return target;
    }

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
