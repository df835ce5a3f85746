using System.Buffers;
using PerfForm.Core.Text;

namespace PerfForm.Core.Vocabulary;

/// <summary>What marks a place to sign or to stamp.</summary>
internal sealed class SigningWords(YamlTree words)
{
    private const string Date = "年月日";
    private static readonly SearchValues<char> PrintedForms = SearchValues.Create(" \t\n　年月日至到-—–~～…._＿()（）*×X/");
    private readonly IReadOnlyList<string> _words = words.Texts;

    /// <summary>Whether a text only says where to sign or to stamp: （公章）, 年 月 日.</summary>
    public bool IsPlace(string text) =>
        IsUnfilled(text) || _words.Contains(TextFolding.FoldWithoutSpace(text).Trim('(', ')', ':'), StringComparer.Ordinal);

    /// <summary>Whether the text is the label of such a place, left blank: 财政部门审核意见（盖章）年 月 日.</summary>
    public bool NamesPlace(string text)
    {
        var label = TextFolding.FoldWithoutSpace(text).TrimEnd(':');
        var isMarked = label.Length <= LabelText.Longest && (label.Contains('(', StringComparison.Ordinal) || label.EndsWith(Date, StringComparison.Ordinal));
        return isMarked && _words.Any(word => label.TrimEnd(')').EndsWith(word, StringComparison.Ordinal));
    }

    // 年 月 日 至 年 月 日, ____: what is printed to be written over.
    private static bool IsUnfilled(string text) => text.AsSpan().IndexOfAnyExcept(PrintedForms) < 0 && text.Any(c => !char.IsWhiteSpace(c));
}
