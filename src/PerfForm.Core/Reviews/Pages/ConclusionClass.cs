using PerfForm.Core.Rules.Profiles;

namespace PerfForm.Core.Reviews.Pages;

/// <summary>The classes that conclusions have in the page.</summary>
internal static class ConclusionClass
{
    private static readonly string[] Classes = ["cp", "cs", "cm"];

    /// <summary>The conclusions, the worst first.</summary>
    public static IReadOnlyList<Conclusion> WorstFirst { get; } = [Conclusion.SendBack, Conclusion.PassWhenMended, Conclusion.Pass];

    /// <summary>The class of a conclusion.</summary>
    public static string Of(Conclusion conclusion) => Classes[(int)conclusion];
}
