using System.Buffers;
using System.Text.RegularExpressions;
using PerfForm.Core.Text;

namespace PerfForm.Core.Importers.Goals;

/// <summary>The text of a goal cell to its goals: at line breaks that end a paragraph, and before 目标1: 目标2: …</summary>
internal static partial class GoalText
{
    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \n\t　…._＿。:：");
    private const string ParagraphEnds = "。；;！!？?：:.";

    /// <summary>The goals, in order.</summary>
    /// <param name="text">The cell's text.</param>
    /// <param name="isHint">Whether a line only tells how to fill the form in: then it is no goal, and stays with the one before it.</param>
    public static IReadOnlyList<string> Split(string text, Predicate<string>? isHint = null)
    {
        var goals = new List<string>();
        var before = 0;
        foreach (var line in Parts(text).SelectMany(part => part.Split('\n')).Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            if (goals.Count > 0 && (isHint?.Invoke(line) == true || IsWrapped(goals[^1], before, line)))
            {
                goals[^1] += line;
            }
            else
            {
                goals.Add(line);
            }

            before = line.Length;
        }

        return goals;
    }

    // 目标1 within brackets is spoken of: （请按“目标1、目标2”分条填写）.
    private static IEnumerable<string> Parts(string text)
    {
        var start = 0;
        foreach (Match match in NumberedGoal().Matches(text))
        {
            if (!IsWithinBrackets(text.AsSpan(start, match.Index - start)))
            {
                yield return text[start..match.Index];
                start = match.Index;
            }
        }

        yield return text[start..];
    }

    private static bool IsWithinBrackets(ReadOnlySpan<char> before) => before.LastIndexOfAny('(', '（') > before.LastIndexOfAny(')', '）');

    /// <summary>Whether a text only numbers goals that nobody wrote: <c>目标1： 目标2： ……</c>.</summary>
    public static bool IsUnfilled(string text) => Numbering().Replace(text, string.Empty).AsSpan().IndexOfAnyExcept(Blanks) < 0;

    [GeneratedRegex(@"(?:目标)?[0-9" + ChineseDigits.OneToTen + @"]{1,2}\s*[:：、.．]")]
    private static partial Regex Numbering();

    // A line that neither ends a sentence nor is followed by a numbered item was only wrapped to fit the cell; then it filled the cell's
    // width, and the line after it is no longer.
    private static bool IsWrapped(string before, int width, string line) =>
        !ParagraphEnds.Contains(before[^1], StringComparison.Ordinal) && !ItemStart().IsMatch(line) && line.Length <= width + 1;

    [GeneratedRegex(@"(?=目标[0-9]{1,2}\s*[:：、.])")]
    private static partial Regex NumberedGoal();

    [GeneratedRegex(
        "^(?:目标)?(?:[0-9]{1,2}|[" + ChineseDigits.OneToTen + "]{1,3}"
        + "|[（(][" + ChineseDigits.OneToTen + @"0-9]{1,3}[）)]|[①-⑳])\s*[:：、.．)）]?")]
    private static partial Regex ItemStart();
}
