using PerfForm.Core.Model;

namespace PerfForm.Core.Rules.Matching;

/// <summary>How two amounts, in 万元, stand to each other.</summary>
internal static class AmountComparison
{
    /// <summary>万元 to 元.</summary>
    public const decimal WanToYuan = 10_000;

    /// <summary>Whether they are equal, within the tolerance.</summary>
    public static bool IsEqual(decimal a, decimal b, decimal tolerance) => Math.Abs(a - b) <= tolerance;

    /// <summary>Whether one is the other in 元 read as 万元.</summary>
    public static bool DifferInUnit(decimal a, decimal b) => a != 0 && b != 0 && (a == b * WanToYuan || a * WanToYuan == b);

    /// <summary>Whether any of the parts together are the rest: lines may belong to a sum or only explain it.</summary>
    public static bool SomeAddUpTo(decimal rest, IReadOnlyList<MoneyLine> parts, decimal tolerance)
    {
        const int MostParts = 12;
        if (parts.Count > MostParts)
        {
            return IsEqual(parts.AddUp(part => part.Amount.Value), rest, tolerance);
        }

        for (var chosen = 0; chosen < 1 << parts.Count; chosen++)
        {
            var sum = 0m;
            for (var i = 0; i < parts.Count; i++)
            {
                sum += (chosen & (1 << i)) != 0 ? parts[i].Amount.Value : 0;
            }

            if (IsEqual(sum, rest, tolerance))
            {
                return true;
            }
        }

        return false;
    }
}
