using System.Text.RegularExpressions;
using PerfForm.Core.Text;

namespace PerfForm.Core.Targets;

/// <summary>A cell's text to its clauses: at ；, 。, line breaks and numbering (<c>1.</c> <c>2、</c> <c>（3）</c>).</summary>
internal static partial class ClauseSplitter
{
    /// <summary>The clauses, without numbering and closing punctuation, in order; at least one unless the text is empty.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        // Folding keeps the length, so that a place in the folded text is one in the text as written.
        var folded = TextFolding.Fold(text);
        var clauses = new List<string>();
        var start = 0;
        foreach (var boundary in Boundary().EnumerateMatches(folded))
        {
            Add(text, folded, start, boundary.Index, clauses);
            start = boundary.Index + boundary.Length;
        }

        Add(text, folded, start, text.Length, clauses);
        return WithoutItemNumbers(clauses);
    }

    // 1.100% ⏎ 2.95% are the items 1 and 2, not 1.1% and 2.95%: every clause begins with its own number.
    private static List<string> WithoutItemNumbers(List<string> clauses)
    {
        var isNumbered = clauses.Count > 1;
        for (var at = 0; at < clauses.Count && isNumbered; at++)
        {
            isNumbered = clauses[at].StartsWith($"{at + 1}.", StringComparison.Ordinal) && clauses[at].Length > 2;
        }

        return isNumbered ? clauses.ConvertAll(clause => clause[2..].Trim()) : clauses;
    }

    /// <summary>The parts between commas, in order.</summary>
    public static IReadOnlyList<string> SplitAtCommas(string text) =>
        [.. text.Split([',', '，', '、'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    private static void Add(string text, string folded, int start, int end, List<string> clauses)
    {
        var leading = folded.AsSpan(start, end - start);
        start += leading.Length - leading.TrimStart().Length;
        var clause = text[(start + Numbering().Match(folded[start..end]).Length)..end].Trim();
        if (clause.Length > 0)
        {
            clauses.Add(clause);
        }
    }

    // 2.5 is a number, but 3.2020年6月底前 is the third item.
    private const string NoDecimal = @"(?=[^0-9]|(?:19|20)[0-9]{2}年)";

    [GeneratedRegex(@"[;。\n]|(?<=[\s,])(?=[0-9]{1,2}[.、]" + NoDecimal + @")", RegexOptions.ExplicitCapture)]
    private static partial Regex Boundary();

    [GeneratedRegex(@"^(?:[0-9]{1,2}[.、]" + NoDecimal + @"|\([0-9]{1,2}\))+", RegexOptions.ExplicitCapture)]
    private static partial Regex Numbering();
}
