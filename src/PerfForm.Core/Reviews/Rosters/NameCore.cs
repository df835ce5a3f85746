using System.Buffers;
using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Rosters;

/// <summary>
/// What a name of a unit or project comes to when people call it shortly: without a remark, the year in front, 本级 behind; and the place in
/// front of it (某市某区教育局) apart.
/// </summary>
/// <param name="Place">The place that it begins with; empty for none.</param>
/// <param name="Rest">What follows.</param>
internal sealed record NameCore(string Place, string Rest)
{
    private const int LongestPlace = 12;
    private const int ShortestRest = 2;
    private const int DigitsOfYear = 4;
    private static readonly SearchValues<char> PlaceEnds = SearchValues.Create("省市区县州旗盟");
    private static readonly string[] OwnParts = ["本级", "机关", "本部"];
    private static readonly string[] BehindYear = ["年度", "年"];

    /// <summary>Both together.</summary>
    public string Whole => Place + Rest;

    /// <summary>The core of a name.</summary>
    /// <param name="name">The name as written.</param>
    public static NameCore Of(string name)
    {
        var whole = WithoutOwnPart(WithoutYear(NameText.KeyOfUnit(NameText.WithoutRemark(name))));
        var end = whole.AsSpan(0, Math.Min(whole.Length, LongestPlace)).LastIndexOfAny(PlaceEnds) + 1;
        return whole.Length - end >= ShortestRest ? new NameCore(whole[..end], whole[end..]) : new NameCore(string.Empty, whole);
    }

    /// <summary>Whether both may name one thing: the rest is the same, and one place says less than the other: 区教育局 and 某区教育局.</summary>
    public bool Fits(NameCore other) =>
        Rest == other.Rest && (Place.EndsWith(other.Place, StringComparison.Ordinal) || other.Place.EndsWith(Place, StringComparison.Ordinal));

    private static string WithoutYear(string name)
    {
        var beginsAsYear = name.Length > DigitsOfYear && name.StartsWith("20", StringComparison.Ordinal);
        var hasYear = beginsAsYear && name.AsSpan(0, DigitsOfYear).IndexOfAnyExceptInRange('0', '9') < 0;
        var behind = hasYear ? Array.Find(BehindYear, word => name.AsSpan(DigitsOfYear).StartsWith(word)) : null;
        return behind is null ? name : name[(DigitsOfYear + behind.Length)..];
    }

    private static string WithoutOwnPart(string name) =>
        Array.Find(OwnParts, part => name.Length > part.Length && name.EndsWith(part, StringComparison.Ordinal)) is { } part ? name[..^part.Length] : name;
}
