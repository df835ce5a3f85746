namespace PerfForm.Core.Rules.Matching;

/// <summary>In which direction a result is good, by an indicator's name.</summary>
internal enum Direction
{
    /// <summary>The name does not say.</summary>
    Unknown,

    /// <summary>The more the better: 合格率, 培训次数.</summary>
    More,

    /// <summary>The less the better: 成本, 事故次数.</summary>
    Less,
}
