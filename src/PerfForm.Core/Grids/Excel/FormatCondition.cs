namespace PerfForm.Core.Grids.Excel;

/// <summary>Which numbers a section is for.</summary>
/// <param name="Comparison"><c>&lt;</c>, <c>&lt;=</c>, <c>=</c>, <c>&lt;&gt;</c>, <c>&gt;=</c> or <c>&gt;</c>.</param>
/// <param name="Bound">What a number is compared with.</param>
internal sealed record FormatCondition(string Comparison, double Bound)
{
    /// <summary>Whether the section is for a number.</summary>
    public bool Holds(double number) => Comparison switch
    {
        "<" => number < Bound,
        "<=" => number <= Bound,
        "=" => number.Equals(Bound),
        "<>" => !number.Equals(Bound),
        ">=" => number >= Bound,
        _ => number > Bound,
    };
}
