using System.Text.RegularExpressions;
using PerfForm.Core.Text;

namespace PerfForm.Core.Vocabulary;

/// <summary>The words that make a number relative to something: 同比下降, 较上年增长.</summary>
internal sealed partial class BasisWords(YamlTree words)
{
    private readonly string[] _references = LongestFirst(words["references"]);
    private readonly string[] _changes = LongestFirst(words["changes"]);
    private readonly string[] _fillers = LongestFirst(words["fillers"]);

    /// <summary>What makes a number relative at the end of the text in front of it; null where nothing does.</summary>
    /// <param name="text">The folded text in front of the number and its sign: 能耗同比下降, 较2023年增长.</param>
    public string? Before(string text)
    {
        var end = text.Length - LengthAtEnd(text, text.Length, _fillers);
        var start = end - LengthAtEnd(text, end, _changes);
        start -= LengthAtEnd(text, start, _references);
        if (start == text.Length || (start > 0 && text[start - 1] == '不'))
        {
            return null;
        }

        // 较2023年增长, 较改造前下降: what it is compared with is part of it.
        start -= start < end ? ComparedAtEnd().Match(text[..start]).Length : 0;
        return start < end ? text[start..end] : null;
    }

    private static int LengthAtEnd(string text, int end, string[] words)
    {
        foreach (var word in words)
        {
            if (text.AsSpan(0, end).EndsWith(word, StringComparison.Ordinal))
            {
                return word.Length;
            }
        }

        return 0;
    }

    private static string[] LongestFirst(YamlTree words) => [.. words.Texts.OrderByDescending(word => word.Length)];

    [GeneratedRegex(@"(?<![占价对同])[较比](?:(?:19|20)[0-9]{2}年度?(?:同期)?|[\u4E00-\u9FFF]{1,6}(?<![目空提])前)$", RegexOptions.ExplicitCapture)]
    private static partial Regex ComparedAtEnd();
}
