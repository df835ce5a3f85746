using PerfForm.Core.Model;

namespace PerfForm.Core.Rules.Matching;

/// <summary>Of 实施期 | 年度 beside each other, which give each indicator two values, the one that counts.</summary>
internal static class JudgedHorizon
{
    /// <summary>The year, where an indicator is of it; else the whole period.</summary>
    public static Horizon Of(IEnumerable<Indicator> indicators) =>
        indicators.Any(indicator => indicator.Horizon == Horizon.Annual) ? Horizon.Annual : Horizon.Term;
}
