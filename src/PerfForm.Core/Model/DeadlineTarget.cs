namespace PerfForm.Core.Model;

/// <summary>A date by which something is done: <c>2020年6月底前</c>, <c>每年12月底前</c>.</summary>
/// <param name="Raw">The text as written.</param>
public sealed record DeadlineTarget(string Raw) : Target(Raw)
{
    /// <summary>The calendar year; null where none is written.</summary>
    public int? Year { get; init; }

    /// <summary>The month, 1 to 12; null where none is written.</summary>
    public int? Month { get; init; }

    /// <summary>The day of the month, 1 to 31; null where none is written.</summary>
    public int? Day { get; init; }

    /// <summary>The part of the month or year: 初 中 底 上旬 中旬 下旬 上半年 下半年 一季度 …; null where none is written.</summary>
    public string? Part { get; init; }

    /// <summary>Whether it comes again: <c>yearly</c>, <c>quarterly</c>, <c>monthly</c>; null for once.</summary>
    public string? Recurs { get; init; }
}
