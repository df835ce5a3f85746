using PerfForm.Core.Diagnostics;
using PerfForm.Core.Reviews.Copies.Parts;

namespace PerfForm.Core.Reviews.Copies.Styles;

/// <summary>
/// The fill of a marked cell. Of the two colours of a solid fill only the first is seen; the second one holds the colour that the cell had before, and
/// goes with the cell wherever that is moved to.
/// </summary>
internal static class MarkedFill
{
    /// <summary>The second colour where the cell had none.</summary>
    public const string None = "indexed=\"64\"";

    private const string Seen = "fgColor";
    private const string Hidden = "bgColor";

    /// <summary>A fill.</summary>
    /// <param name="color">Red, green and blue in six hexadecimal digits.</param>
    /// <param name="before">The colour that was there before, as attributes.</param>
    public static string Of(string color, string before = None) =>
        $"""<fill><patternFill patternType="solid"><fgColor rgb="FF{color}"/><bgColor {before}/></patternFill></fill>""";

    /// <summary>The colour of a solid fill, as attributes; that of none for another.</summary>
    public static string ColorOf(string fill) => IsSolid(fill) && AttributesOf(fill, Seen) is { Length: > 0 } color ? color : None;

    /// <summary>The colour that was there before a mark, as attributes; null for a fill that is no mark.</summary>
    public static string? BeforeOf(string fill) =>
        IsSolid(fill) && TagOf(fill, Seen) is { } seen && TagAttributes.Find(fill, seen, "rgb") is { } rgb
        && Enum.GetValues<Severity>().Any(severity =>
            fill.AsSpan(rgb.ValueAt, rgb.ValueEnd - rgb.ValueAt).Equals($"FF{SeverityColors.Of(severity)}", StringComparison.OrdinalIgnoreCase))
            ? AttributesOf(fill, Hidden) is { Length: > 0 } before ? before : None
            : null;

    /// <summary>A solid fill of a colour.</summary>
    public static string OfBefore(string color) =>
        $"""<fill><patternFill patternType="solid"><fgColor {color}/><bgColor {None}/></patternFill></fill>""";

    private static bool IsSolid(string fill) =>
        TagOf(fill, "patternFill") is { } tag && TagAttributes.Find(fill, tag, "patternType") is { } type
        && fill.AsSpan(type.ValueAt, type.ValueEnd - type.ValueAt).SequenceEqual("solid");

    private static string? AttributesOf(string fill, string name) => TagOf(fill, name) is { } tag
        ? fill[(fill.IndexOf(name, tag, StringComparison.Ordinal) + name.Length)..TagAttributes.EndOf(fill, tag)].TrimEnd('>').TrimEnd('/').Trim()
        : null;

    private static int? TagOf(string fill, string name)
    {
        var at = fill.IndexOf(name, StringComparison.Ordinal);
        while (at > 0 && fill[at - 1] is not ('<' or ':'))
        {
            at = fill.IndexOf(name, at + 1, StringComparison.Ordinal);
        }

        return at > 0 ? fill.LastIndexOf('<', at) : null;
    }
}
