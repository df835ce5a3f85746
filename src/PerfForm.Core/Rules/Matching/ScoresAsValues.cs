namespace PerfForm.Core.Rules.Matching;

/// <summary>Whether a form's value column holds scores in place of values: bare numbers, one or two of them over and over, or all
/// together 100 or 90.</summary>
internal static class ScoresAsValues
{
    private const int Fewest = 5;
    private const string Score = "分";
    private const decimal LargestScore = 100;
    private const decimal ScoreWithoutExecution = 90;
    private const int MostDifferent = 3;

    // Nearly all: four of five.
    private const int OfFive = 4;

    /// <summary>The outcome of a rule that cannot judge for that.</summary>
    public static Outcome CannotJudge { get; } = Outcome.CannotJudge("指标值栏填的像是分值（PF314）", "the values look like scores (PF314)");

    /// <summary>Whether a number could be a score.</summary>
    public static bool IsBare(NumberIndicator number) => number.Target is { Unit: null or Score, IsImplied: true, Value: >= 0 and <= LargestScore };

    /// <summary>Whether the form's values are scores: those of all classes, where they are parted into classes.</summary>
    public static bool In(FormCase form)
    {
        var bare = form.Numbers.Where(IsBare).ToList();
        var filled = form.FilledValues;
        return bare.Count >= Fewest
            && bare.Count * 5 >= filled * OfFive
            && ((HasFewValues(bare) && AreOfSeveralClasses(bare)) || (bare.Count == filled && AddUpToScore(bare)));
    }

    private static bool AreOfSeveralClasses(List<NumberIndicator> bare) =>
        bare.DistinctBy(number => number.Indicator.Level1?.Name ?? string.Empty, StringComparer.Ordinal).Count() > 1;

    private static bool HasFewValues(List<NumberIndicator> bare) =>
        bare.Select(number => number.Target.Value).Distinct().Count() <= Math.Min(MostDifferent, bare.Count / 2);

    // What adds up to 100, or to 90 without the execution of the budget, are scores.
    private static bool AddUpToScore(List<NumberIndicator> bare) => bare.AddUp(number => number.Target.Value) is LargestScore or ScoreWithoutExecution;
}
