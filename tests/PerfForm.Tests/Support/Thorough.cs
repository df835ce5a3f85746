namespace PerfForm.Tests.Support;

/// <summary>How often tests that try something at random do so: now and then a lot, usually little.</summary>
internal static class Thorough
{
    private const string Variable = "PERFFORM_THOROUGH";

    /// <summary>The number of tries: the larger one where the variable <c>PERFFORM_THOROUGH</c> is set.</summary>
    public static int Times(int usual, int thorough) => string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Variable)) ? usual : thorough;
}
