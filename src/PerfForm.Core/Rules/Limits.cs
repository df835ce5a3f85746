namespace PerfForm.Core.Rules;

/// <summary>The numbers that rules compare with; profiles and configurations may set them.</summary>
public sealed record Limits
{
    /// <summary>What holds where nothing is said.</summary>
    public static Limits Default { get; } = new();

    /// <summary>PF108: a project with fewer indicators has too few.</summary>
    public decimal FewestIndicators { get; init; } = 3;

    /// <summary>PF108: a project with more indicators has too many.</summary>
    public decimal MostIndicators { get; init; } = 40;

    /// <summary>PF110: a longer name, in characters, is too long.</summary>
    public decimal LongestName { get; init; } = 30;

    /// <summary>PF110: a longer name is refused by systems.</summary>
    public decimal LongestNameTaken { get; init; } = 100;

    /// <summary>PF106: goals of so many characters or fewer say nothing.</summary>
    public decimal ShortestGoal { get; init; } = 10;

    /// <summary>PF201 to PF204: how far sums may be off, in 万元.</summary>
    public decimal BudgetTolerance { get; init; }

    /// <summary>PF209: a project of so much, in 万元, was probably declared in 元.</summary>
    public decimal LargestProject { get; init; } = 1_000_000;

    /// <summary>PF313: the share of numeric indicators with one value, in percent, from which on it is reported.</summary>
    public decimal RepeatedShare { get; init; } = 60;

    /// <summary>The keys, as configurations write them.</summary>
    internal static IReadOnlyList<string> Keys { get; } =
    [
        "fewestIndicators", "mostIndicators", "longestName", "longestNameTaken", "shortestGoal", "budgetTolerance", "largestProject", "repeatedShare",
    ];

    /// <summary>The limits with one of them set.</summary>
    internal Limits With(string key, decimal value) => key switch
    {
        "fewestIndicators" => this with { FewestIndicators = value },
        "mostIndicators" => this with { MostIndicators = value },
        "longestName" => this with { LongestName = value },
        "longestNameTaken" => this with { LongestNameTaken = value },
        "shortestGoal" => this with { ShortestGoal = value },
        "budgetTolerance" => this with { BudgetTolerance = value },
        "largestProject" => this with { LargestProject = value },
        "repeatedShare" => this with { RepeatedShare = value },
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, null),
    };
}
