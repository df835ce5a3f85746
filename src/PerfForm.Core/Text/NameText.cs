using System.Text.RegularExpressions;

namespace PerfForm.Core.Text;

/// <summary>Names as they are compared.</summary>
internal static partial class NameText
{
    private const string PrintedNumber = "指标";
    private const int LongestNumber = 5;

    /// <summary>
    /// The name without width, spaces, quotation marks and other punctuation, and without 指标1： in front: equal for names that people call the same.
    /// </summary>
    public static string KeyOf(string name)
    {
        var folded = WithoutPrintedNumber(TextFolding.FoldWithoutSpace(name));
        var key = new char[folded.Length];
        var length = 0;
        foreach (var c in folded)
        {
            if (char.IsLetterOrDigit(c) || c is '%' or '+' or '/')
            {
                key[length++] = c;
            }
        }

        return new string(key, 0, length);
    }

    /// <summary>A name, width and spaces folded, without the number that the norm's own form prints in front: 指标1：奖补农户户数.</summary>
    public static string WithoutPrintedNumber(string folded) =>
        folded.StartsWith(PrintedNumber, StringComparison.Ordinal)
        && folded.IndexOf(':', StringComparison.Ordinal) is > 2 and < LongestNumber and var colon
        && colon < folded.Length - 1
        && folded.AsSpan(PrintedNumber.Length, colon - PrintedNumber.Length).IndexOfAnyExceptInRange('0', '9') < 0
            ? folded[(colon + 1)..]
            : folded;

    /// <summary>
    /// The same of a department or unit, without a code in front or behind: <c>[101]某局</c>, <c>404-某局</c>, <c>404 某某局</c> and
    /// <c>某局（320101）</c> are the same as the name alone.
    /// </summary>
    public static string KeyOfUnit(string name) => KeyOf(Code().Replace(Folded(name), string.Empty));

    /// <summary>The code that stands in front of or behind the name of a department or unit, its digits only; null for none.</summary>
    public static string? CodeOfUnit(string name) =>
        Code().Match(Folded(name)) is { Success: true } code ? string.Concat(code.Value.Where(char.IsAsciiDigit)) : null;

    /// <summary>The name of a department or unit without that code; as it is where it has none.</summary>
    public static string WithoutCodeOfUnit(string name) => CodeOfUnit(name) is null ? name : Code().Replace(Folded(name), string.Empty);

    /// <summary>The name without the remark in brackets at its end.</summary>
    public static string WithoutRemark(string name)
    {
        var folded = TextFolding.Fold(name).TrimEnd();
        var open = folded.EndsWith(')') ? folded.LastIndexOf('(') : -1;
        return open > 0 ? name[..open] : name;
    }

    /// <summary>What stands in the brackets at the name's end, width folded; null for none.</summary>
    public static string? RemarkOf(string name)
    {
        var folded = TextFolding.FoldWithoutSpace(name);
        var open = folded.EndsWith(')') ? folded.LastIndexOf('(') : -1;
        return open > 0 ? folded[(open + 1)..^1] : null;
    }

    // Spaces are left out, but one behind the code in front of a name, not of a word such as 医院, says that the code ends there.
    private static string Folded(string name) => TextFolding.FoldWithoutSpace(SpacedCode().Replace(name.TrimStart(), "${code}-"));

    [GeneratedRegex(@"^(?<code>[0-9]{3,})\s+(?=\p{L}{3})", RegexOptions.ExplicitCapture)]
    private static partial Regex SpacedCode();

    [GeneratedRegex(@"^(?:[\[(【][0-9]{2,}[\])】]|[0-9]{2,}[-_])(?=.*\p{L})|(?<=\p{L})[\[(【][0-9]{2,}[\])】]$", RegexOptions.ExplicitCapture)]
    private static partial Regex Code();
}
