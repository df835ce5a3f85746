using System.Text.RegularExpressions;

namespace PerfForm.Core.Importers.Targets;

/// <summary>A cell's text to its clauses: at ；, 。, line breaks and numbering (<c>1.</c> <c>2、</c> <c>（3）</c>).</summary>
internal static partial class ClauseSplitter
{
    /// <summary>The clauses, without numbering and closing punctuation, in order; at least one unless the text is empty.</summary>
    public static IReadOnlyList<string> Split(string text) =>
    [
        .. Boundary().Split(text)
            .Select(clause => Numbering().Replace(clause.Trim(), string.Empty).Trim())
            .Where(clause => clause.Length > 0),
    ];

    // 2.5 is a number, but 3.2020年6月底前 is the third item.
    private const string NoDecimal = @"(?=[^0-9]|(?:19|20)[0-9]{2}年)";

    [GeneratedRegex(@"[；;。\n]|(?<=[\s，,])(?=[0-9]{1,2}[.、．]" + NoDecimal + @")", RegexOptions.ExplicitCapture)]
    private static partial Regex Boundary();

    [GeneratedRegex(@"^(?:[0-9]{1,2}[.、．]" + NoDecimal + @"|[（(][0-9]{1,2}[)）])+", RegexOptions.ExplicitCapture)]
    private static partial Regex Numbering();
}
