using System.Globalization;
using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Core.Vocabulary;

/// <summary>The words that targets are written with: signs, bounds, factors, units of measure.</summary>
internal sealed class TargetWords
{
    private readonly HashSet<string> _notApplicable;
    private readonly HashSet<string> _units;
    private readonly HashSet<string> _unscaled;
    private readonly HashSet<string> _ordinals;
    private readonly string[] _actions;
    private readonly int _longestUnit;
    private readonly int _longestScale;

    private const string Each = "每";
    private static readonly char[] _denials = ['不', '每', '未', '无'];

    // A unit that the vocabulary does not know is taken on trust if it is short and has no punctuation.
    private const int LongestUnknownUnit = 4;

    // The noun behind a measure word: 个乡镇, 套信息系统.
    private const int LongestNoun = 5;

    /// <summary>Reads the words.</summary>
    /// <param name="words">The words that ship with the tool.</param>
    /// <param name="moreUnits">The user's own units of measure.</param>
    public TargetWords(YamlTree words, IReadOnlyList<string> moreUnits)
    {
        _notApplicable = words["notApplicable"].Texts.ToHashSet(StringComparer.Ordinal);
        _units = words["units"].Texts.Concat(moreUnits).ToHashSet(StringComparer.Ordinal);
        _unscaled = words["unscaled"].Texts.ToHashSet(StringComparer.Ordinal);
        _longestUnit = _units.Max(unit => unit.Length);
        MoneyUnit = words["moneyUnit"].Value;
        Types = words["types"].Texts;
        Remarks = words["remarks"].Texts;
        Fillers = ReadPlain(words["fillers"]);
        Closings = ReadPlain(words["closings"]);
        _ordinals = words["ordinals"].Texts.ToHashSet(StringComparer.Ordinal);
        _actions = [.. words["actions"].Texts];
        Signs = ReadComparisons(words["signs"]);
        Bounds = ReadComparisons(words["bounds"]);
        Scales = [.. words["scales"].Entries.Select(entry => new Word<decimal>(entry.Key, decimal.Parse(entry.Value.Value, CultureInfo.InvariantCulture)))];
        _longestScale = Scales.Max(scale => scale.Text.Length);
    }

    /// <summary>Signs before a number, longest first.</summary>
    public Word<Comparison>[] Signs { get; }

    /// <summary>Bounds behind a number and its unit, longest first.</summary>
    public Word<Comparison>[] Bounds { get; }

    /// <summary>Factors before a counting unit, longest first.</summary>
    public Word<decimal>[] Scales { get; }

    /// <summary>Words between subject and number that compare nothing.</summary>
    public string[] Fillers { get; }

    /// <summary>Words behind a number and its unit that compare nothing.</summary>
    public string[] Closings { get; }

    /// <summary>定性, 定量: kinds of indicators that some columns of signs name before the value.</summary>
    public IReadOnlyList<string> Types { get; }

    /// <summary>元: the unit that keeps its factor.</summary>
    public string MoneyUnit { get; }

    /// <summary>Whether the folded text says that there is no target: 不适用, 无, —.</summary>
    public bool IsNotApplicable(string folded) => _notApplicable.Contains(folded);

    /// <summary>Whether the text is a unit whose first character is part of it, not a factor: 千米.</summary>
    public bool IsUnscaled(string unit) => _unscaled.Contains(unit);

    /// <summary>Whether the text is a unit of measure, simple or compound (元/亩, 元/人·月), with or without a factor.</summary>
    public bool IsUnit(string text) =>
        text.Length > 0 && (IsCompound(text) ? Array.TrueForAll(text.Split('/', '·'), IsSimpleUnit) : IsSimpleUnit(text));

    /// <summary>Remarks in brackets behind a value that change nothing: 含, 全年.</summary>
    public IReadOnlyList<string> Remarks { get; }

    /// <summary>Whether words in front of a number compare, deny or repeat: 至少培训, 成本不超过预算, 每年.</summary>
    public bool SaysComparison(string text) => text.AsSpan().ContainsAny(_denials) || Array.Exists(Signs, sign => text.Contains(sign.Text, StringComparison.Ordinal));

    /// <summary>Whether the text is a sign: ≥, 大于等于.</summary>
    public bool IsSign(string text) => TargetText.Fold(text) is var folded && Array.Exists(Signs, sign => sign.Text == folded);

    /// <summary>Whether the text is a kind of indicator, which stands in some columns of signs: 定性.</summary>
    public bool IsType(string text) => Types.Contains(text, StringComparer.Ordinal);

    /// <summary>Whether a number written in Chinese before it counts it: 三次, but 一级 and 二类 are names of classes.</summary>
    public bool IsCounted(string unit) => IsUnit(unit) && !_ordinals.Contains(unit);

    /// <summary>
    /// Whether the text can be a unit: a known one, one with its noun (个乡镇), one for each of something unknown (元/站), or a short word that is
    /// unknown. 人左右 and 天完成 begin with a unit too, but say more.
    /// </summary>
    public bool IsLikeUnit(string text)
    {
        if (IsUnit(Compound(text)))
        {
            return true;
        }

        var rest = text[LeadingUnit(text).Length..];
        if (rest.Length == 0 || !IsWord(text))
        {
            return false;
        }

        if (rest.Length == text.Length)
        {
            return text.Length <= LongestUnknownUnit && !NamesAction(text);
        }

        return rest[0] == '/' ? rest.Length is > 1 and <= LongestUnknownUnit + 1 : IsCountedNoun(rest);
    }

    /// <summary>The longest unit of measure, simple or compound, that the text begins with; empty for none.</summary>
    public string LeadingUnit(string text)
    {
        // A compound unit is at most three simple ones with a factor.
        var longest = IsCompound(text) ? _longestUnit * 3 : _longestUnit + _longestScale;
        for (var length = Math.Min(text.Length, longest); length > 0; length--)
        {
            // m is no unit of mg/L.
            var isWithinWord = length < text.Length && char.IsAsciiLetter(text[length]) && char.IsAsciiLetter(text[length - 1]);
            if (!isWithinWord && IsUnit(text[..length]))
            {
                return text[..length];
            }
        }

        return string.Empty;
    }

    /// <summary>Multiplies the factor of a counting unit into the number (5.8 万次 is 58000 次); money and 千米 keep theirs.</summary>
    public (decimal Value, string Unit) Scale(decimal number, string unit)
    {
        unit = Compound(unit);
        var scale = Array.Find(Scales, scale => unit.StartsWith(scale.Text, StringComparison.Ordinal));
        var counted = scale is null ? unit : unit[scale.Text.Length..];
        return scale is null || IsUnscaled(unit.Split('/', '·')[0]) || counted.StartsWith(MoneyUnit, StringComparison.Ordinal) || HasFactor(counted)
            ? (number, unit)
            : (number * scale.Meaning, counted);
    }

    // 元每人每月 is 元/人·月.
    private static string Compound(string unit)
    {
        if (!unit.Contains(Each, StringComparison.Ordinal))
        {
            return unit;
        }

        var parts = unit.Split(Each, StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 1 ? $"{parts[0]}/{string.Join('·', parts[1..])}" : unit;
    }

    // 万千 is no unit behind a factor.
    private bool HasFactor(string unit) => !IsUnscaled(unit) && Array.Exists(Scales, scale => unit.StartsWith(scale.Text, StringComparison.Ordinal));

    private bool IsCountedNoun(string text) =>
        text.Length is > 0 and <= LongestNoun && !text.Contains('/', StringComparison.Ordinal) && !NamesAction(text);

    private bool NamesAction(string text) => Array.Exists(_actions, action => text.Contains(action, StringComparison.Ordinal));

    private static bool IsCompound(string unit) => unit.AsSpan().IndexOfAny('/', '·') >= 0;

    // Letters, and what joins the parts of a compound unit.
    private static bool IsWord(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsLetter(c) && c is not ('/' or '·'))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsSimpleUnit(string text) =>
        _units.Contains(text) || Array.Exists(Scales, scale => text.StartsWith(scale.Text, StringComparison.Ordinal) && _units.Contains(text[scale.Text.Length..]));

    private static string[] ReadPlain(YamlTree words)
    {
        string[] texts = [.. words.Texts];
        Array.Sort(texts, (a, b) => b.Length - a.Length);
        return texts;
    }

    private static Word<Comparison>[] ReadComparisons(YamlTree words) =>
    [
        .. words.Entries
            .SelectMany(entry => entry.Value.Texts.Select(word => new Word<Comparison>(word, ComparisonText.Parse(entry.Key))))
            .OrderByDescending(word => word.Text.Length),
    ];
}
