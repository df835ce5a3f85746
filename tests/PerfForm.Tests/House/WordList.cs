namespace PerfForm.Tests.House;

/// <summary>A list of words in a file, as its lines say it.</summary>
/// <param name="Key">The key over it.</param>
/// <param name="Words">Its words, in order, without quotes.</param>
/// <param name="Comments">The comments over its key, and over the keys that hold it.</param>
internal sealed record WordList(string Key, IReadOnlyList<string> Words, IReadOnlyList<string> Comments)
{
    private const string Item = "- ";

    /// <summary>The lists of a file, in order.</summary>
    public static IReadOnlyList<WordList> In(IReadOnlyList<string> lines)
    {
        var lists = new List<WordList>();
        var keys = new Stack<(int Indent, string Key, string Comment)>();
        var comment = string.Empty;
        var words = new List<string>();
        var isFirst = true;
        var ofFile = string.Empty;
        foreach (var line in lines.Append("end:"))
        {
            var text = line.TrimStart();
            if (text.StartsWith(Item, StringComparison.Ordinal))
            {
                words.Add(text[Item.Length..].Trim('"', '\''));
                continue;
            }

            if (words.Count > 0)
            {
                lists.Add(new WordList(keys.Peek().Key, words, [ofFile, .. keys.Select(key => key.Comment)]));
                words = [];
            }

            if (text.StartsWith('#') || text.Length == 0)
            {
                comment = text.Length == 0 ? string.Empty : $"{comment} {text}";
                continue;
            }

            // What stands over the first key is of the whole file, where no blank line parts them.
            ofFile = isFirst ? comment : ofFile;
            isFirst = false;
            while (keys.Count > 0 && keys.Peek().Indent >= line.Length - text.Length)
            {
                keys.Pop();
            }

            keys.Push((line.Length - text.Length, text.Split(':')[0], comment));
            comment = string.Empty;
        }

        return lists;
    }

    /// <summary>Whether a comment says this, in whatever case.</summary>
    public bool Says(string text) => Comments.Any(comment => comment.Contains(text, StringComparison.OrdinalIgnoreCase));
}
