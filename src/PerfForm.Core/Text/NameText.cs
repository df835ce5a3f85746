namespace PerfForm.Core.Text;

/// <summary>Names as they are compared.</summary>
internal static class NameText
{
    /// <summary>The name without width, spaces, quotation marks and other punctuation: equal for names that people call the same.</summary>
    public static string KeyOf(string name)
    {
        var folded = TextFolding.FoldWithoutSpace(name);
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
}
