namespace PerfForm.Core.Model;

/// <summary>The signs of <see cref="Comparison"/>: in data <c>&gt;=</c>, for people <c>≥</c>.</summary>
public static class ComparisonText
{
    /// <summary>The sign in data: <c>&gt;=</c> <c>&lt;=</c> <c>&gt;</c> <c>&lt;</c> <c>=</c>.</summary>
    public static string InData(this Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => ">=",
        Comparison.AtMost => "<=",
        Comparison.Above => ">",
        Comparison.Below => "<",
        _ => "=",
    };

    /// <summary>The sign that people are shown: <c>≥</c> <c>≤</c> <c>&gt;</c> <c>&lt;</c> <c>=</c>.</summary>
    public static string ForPeople(this Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => "≥",
        Comparison.AtMost => "≤",
        _ => comparison.InData(),
    };

    /// <summary>Reads the sign as it is in data.</summary>
    /// <exception cref="FormatException">The text is no sign.</exception>
    public static Comparison Parse(string sign) => sign switch
    {
        ">=" => Comparison.AtLeast,
        "<=" => Comparison.AtMost,
        ">" => Comparison.Above,
        "<" => Comparison.Below,
        "=" => Comparison.Exactly,
        _ => throw new FormatException($"'{sign}' is no comparison."),
    };
}
