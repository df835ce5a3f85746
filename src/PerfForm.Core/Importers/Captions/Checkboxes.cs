using System.Text.RegularExpressions;
using PerfForm.Core.Text;

namespace PerfForm.Core.Importers.Captions;

/// <summary>Choices ticked on a form: <c>新增项目□ 延续项目√</c>, <c>☑部门集中审核 □专家评审</c>. A ticked box of the Wingdings font reads <c>R</c> elsewhere.</summary>
internal static partial class Checkboxes
{
    private const string Ticks = "☑√✓✔■☒R";

    /// <summary>The choices that are ticked, joined by 、; empty where none is; null where the text is no row of boxes.</summary>
    public static string? Chosen(string text)
    {
        var boxes = Box().Matches(text);
        if (boxes.Count == 0 || !boxes.Any(box => box.Value is "□" or "☐" or "○" or "☑" or "☒"))
        {
            return null;
        }

        // With a box before each choice, text follows the last box. With a box after each choice, only a remark in brackets can follow.
        var behind = Remark().Replace(text[(boxes[^1].Index + 1)..].Trim(), string.Empty);
        var isInFront = behind.Length > 0;
        var chosen = new List<string>();
        for (var at = 0; at < boxes.Count; at++)
        {
            var (from, to) = isInFront
                ? (boxes[at].Index + 1, at + 1 < boxes.Count ? boxes[at + 1].Index : text.Length)
                : (at == 0 ? 0 : boxes[at - 1].Index + 1, boxes[at].Index);
            var choice = NumberOfNext().Replace(Numbering().Replace(Remark().Replace(text[from..to].Trim(), string.Empty), string.Empty), string.Empty).Trim();
            if (Ticks.Contains(boxes[at].Value, StringComparison.Ordinal) && choice.Length > 0)
            {
                chosen.Add(OneLine.Of(choice));
            }
        }

        return string.Join('、', chosen);
    }

    // R is a tick only where no letter stands beside it.
    [GeneratedRegex(@"[□☐○☑√✓✔■☒]|(?<![A-Za-z])R(?![A-Za-z])")]
    private static partial Regex Box();

    // What is said of the choice before, in brackets, does not belong to the next: 基本建设类 □ (新建/扩建) 行政事业类 □.
    [GeneratedRegex(@"^[（(][^（()）]*[)）]\s*")]
    private static partial Regex Remark();

    // 1.□新增 2.☑延续: the number in front of a box belongs to the choice behind it.
    [GeneratedRegex(@"(?<=\S)\s*[0-9]{1,2}\s*[.、．]$")]
    private static partial Regex NumberOfNext();

    [GeneratedRegex(@"^[0-9]{1,2}\s*[.、．]\s*")]
    private static partial Regex Numbering();
}
