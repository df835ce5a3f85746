namespace PerfForm.Core.Rules;

/// <summary>Findings that follow from another one, and are told under it.</summary>
/// <param name="Code">Their code.</param>
/// <param name="Reach">Where they stand, as seen from it.</param>
internal sealed record Consequence(string Code, Reach Reach)
{
    /// <summary>Findings of these codes in the same form.</summary>
    public static IReadOnlyList<Consequence> InForm(params string[] codes) => [.. codes.Select(code => new Consequence(code, Reach.Form))];

    /// <summary>Findings of these codes at the same indicator.</summary>
    public static IReadOnlyList<Consequence> AtIndicator(params string[] codes) => [.. codes.Select(code => new Consequence(code, Reach.Indicator))];

    /// <summary>Findings of these codes in the same file, such as those of the forms of one dossier.</summary>
    public static IReadOnlyList<Consequence> InFile(params string[] codes) => [.. codes.Select(code => new Consequence(code, Reach.File))];
}
