using System.Text.RegularExpressions;

namespace PerfForm.Core.Importers.Labels;

/// <summary>A label as it is looked up: without width, spaces, decoration and bracketed remarks.</summary>
/// <param name="Key">The label with its bracketed remark: <c>部门(单位)名称</c>, <c>资金总额(万元)</c>.</param>
/// <param name="ShortKey">The label without the bracketed remark at its end: <c>资金总额</c>.</param>
/// <param name="Remark">What stood in the brackets at the end: <c>万元</c>; empty where there were none.</param>
internal readonly partial record struct LabelText(string Key, string ShortKey, string Remark)
{
    // Longer cells are values; looking for decoration in them would cost time and find nothing.
    private const int LongestLabel = 40;

    /// <summary>Normalises a cell's text; null where it is too long for a label.</summary>
    public static LabelText? Of(string text)
    {
        if (text.Length > LongestLabel)
        {
            return null;
        }

        var key = Decoration().Replace(TextFolding.FoldWithoutSpace(text), string.Empty).TrimEnd(':', '★', '*');
        var remark = FinalRemark().Match(key);
        return remark.Success && remark.Index > 0
            ? new LabelText(key, key[..remark.Index].TrimEnd(':'), remark.Groups["remark"].Value)
            : new LabelText(key, key, string.Empty);
    }

    [GeneratedRegex(@"^(?:[★☆*]+|其中:|指标\d+:|\d+[.、](?!\d)|[一二三四五六七八九十]+、|\([一二三四五六七八九十\d]+\))+", RegexOptions.ExplicitCapture)]
    private static partial Regex Decoration();

    [GeneratedRegex(@"\((?<remark>[^()]*)\)分?:?$", RegexOptions.ExplicitCapture)]
    private static partial Regex FinalRemark();
}
