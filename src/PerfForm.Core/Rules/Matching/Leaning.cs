namespace PerfForm.Core.Rules.Matching;

/// <summary>Which way an indicator's name leans.</summary>
/// <param name="Direction">In which direction a result is good.</param>
/// <param name="IsPlain">Whether the name says so by itself (投诉量), and not only by what is usual of its last word (…数量, …率).</param>
internal sealed record Leaning(Direction Direction, bool IsPlain)
{
    public static Leaning None { get; } = new(Direction.Unknown, IsPlain: false);

    public static Leaning More { get; } = new(Direction.More, IsPlain: true);

    public static Leaning PerhapsMore { get; } = new(Direction.More, IsPlain: false);

    public static Leaning Less { get; } = new(Direction.Less, IsPlain: true);

    public static Leaning PerhapsLess { get; } = new(Direction.Less, IsPlain: false);

    public bool IsLess => Direction == Direction.Less;

    /// <summary>Less of it: less of what is bad is good. That less of a good is bad is not always so plain.</summary>
    public Leaning Lessened() => Direction switch
    {
        Direction.Less => IsPlain ? More : PerhapsMore,
        Direction.More when IsPlain => PerhapsLess,
        _ => None,
    };

    /// <summary>More of it: more of what is bad is bad; more of anything else is meant to be good.</summary>
    public Leaning Heightened() => IsLess ? this : PerhapsMore;
}
