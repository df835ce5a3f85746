namespace PerfForm.Core.Model;

/// <summary>The words of the output contract for the model's enumerations and target kinds.</summary>
public static class ModelNames
{
    /// <summary>The kinds of targets.</summary>
    public static IReadOnlyList<string> TargetKinds { get; } =
        ["number", "range", "period", "deadline", "multiple", "qualitative", "notApplicable", "placeholder", "text", "blank"];

    /// <summary>How much of a form was read.</summary>
    public static IReadOnlyList<string> Readings { get; } = ["partial", "blank"];

    /// <summary><c>partial</c> or <c>blank</c>.</summary>
    public static string Name(this ReadingState reading) => reading == ReadingState.Blank ? "blank" : "partial";

    /// <summary><c>annual</c> or <c>term</c>.</summary>
    public static string Name(this Horizon horizon) => horizon == Horizon.Annual ? "annual" : "term";

    /// <summary><c>cell</c>, <c>merged</c>, <c>filled</c> or <c>inferred</c>.</summary>
    public static string Name(this LevelOrigin origin) => origin switch
    {
        LevelOrigin.Cell => "cell",
        LevelOrigin.Merged => "merged",
        LevelOrigin.Filled => "filled",
        _ => "inferred",
    };

    /// <summary><c>number</c>, <c>range</c>, <c>period</c>, <c>deadline</c>, <c>multiple</c>, <c>qualitative</c>, <c>notApplicable</c>,
    /// <c>placeholder</c>, <c>text</c> or <c>blank</c>.</summary>
    public static string KindName(this Target target) => target switch
    {
        NumberTarget => "number",
        RangeTarget => "range",
        PeriodTarget => "period",
        DeadlineTarget => "deadline",
        MultipleTarget => "multiple",
        WordTarget { Kind: WordTargetKind.Qualitative } => "qualitative",
        WordTarget { Kind: WordTargetKind.NotApplicable } => "notApplicable",
        WordTarget { Kind: WordTargetKind.Placeholder } => "placeholder",
        WordTarget { Kind: WordTargetKind.Blank } => "blank",
        _ => "text",
    };
}
