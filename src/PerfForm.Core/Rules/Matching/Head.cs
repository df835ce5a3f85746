namespace PerfForm.Core.Rules.Matching;

/// <summary>What the last word of a name says that is measured.</summary>
internal enum Head
{
    /// <summary>It does not say: 满意度, 安全事故, 改造校舍.</summary>
    None,

    /// <summary>…率, …比例.</summary>
    Share,

    /// <summary>…数, …人次, …面积.</summary>
    Count,

    /// <summary>…时间, …时限.</summary>
    Time,

    /// <summary>…量, …额, …浓度.</summary>
    Amount,

    /// <summary>…水平, …程度, …指数: how far something goes.</summary>
    Degree,
}
