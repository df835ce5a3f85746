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
    public static IReadOnlyList<string> Split(string text)
    {
        var goals = new List<string>();
        var before = 0;
        foreach (var line in NumberedGoal().Split(text).SelectMany(part => part.Split('\n')).Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            if (goals.Count > 0 && IsWrapped(goals[^1], before, line))
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
