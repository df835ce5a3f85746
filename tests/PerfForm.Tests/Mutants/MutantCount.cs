using PerfForm.Tests.Support;

namespace PerfForm.Tests.Mutants;

/// <summary>How many spoilt copies are tried: few usually, many where <c>PERFFORM_THOROUGH</c> is set, and as many as <c>PERFFORM_MUTANTS</c> says.</summary>
internal static class MutantCount
{
    private const string Variable = "PERFFORM_MUTANTS";

    /// <summary>How many of a kind of file.</summary>
    public static int OfEachKind { get; } = int.TryParse(Environment.GetEnvironmentVariable(Variable), out var count) && count > 0
        ? count
        : Thorough.Times(usual: 6, thorough: 1_000);
}
