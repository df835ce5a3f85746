using System.Globalization;
using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Core.Vocabulary;

/// <summary>The words that targets are written with: signs, bounds, factors, units of measure.</summary>
internal sealed class TargetWords
{
    private readonly HashSet<string> _notApplicable;
    private readonly HashSet<string> _units;
    private readonly Dictionary<string, string> _unitSpellings;
    private readonly HashSet<string> _unscaled;
    private readonly HashSet<string> _ordinals;
    private readonly string[] _actions;
    private readonly int _longestUnit;
    private readonly int _longestScale;

    private const string Each = "每";
    private const char Times = '次';
    private static readonly char[] _denials = ['不', '每', '未', '无'];

    // The unknown thing that a unit is counted for: 元/站.
    private const int LongestDivisor = 4;

    // The noun behind a measure word: 个乡镇, 套信息系统.
    private const int LongestNoun = 8;

    /// <summary>Reads the words.</summary>
    /// <param name="words">The words that ship with the tool.</param>
    /// <param name="moreUnits">The user's own units of measure.</param>
    public TargetWords(YamlTree words, IReadOnlyList<string> moreUnits)
    {
        _notApplicable = words["notApplicable"].Texts.ToHashSet(StringComparer.Ordinal);
        _unitSpellings = words["unitSpellings"].Entries.ToDictionary(entry => entry.Key, entry => entry.Value.Value, StringComparer.Ordinal);
        _units = words["units"].Texts.Concat(moreUnits).Concat(_unitSpellings.Keys).ToHashSet(StringComparer.Ordinal);
        _unscaled = words["unscaled"].Texts.ToHashSet(StringComparer.Ordinal);
        _longestUnit = _units.Max(unit => unit.Length);
        MoneyUnit = words["moneyUnit"].Value;
        Types = words["types"].Texts;
        Remarks = words["remarks"].Texts;
        TimeUnits = words["timeUnits"].Texts;
        Basis = new BasisWords(words["basis"]);
        Money = new MoneyContext(words["money"]);
        Directions = new DirectionWords(words["directions"]);
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

    /// <summary>What makes a number relative: 同比下降.</summary>
    public BasisWords Basis { get; }

    /// <summary>What speaks of money: 成本, 资金.</summary>
    public MoneyContext Money { get; }

    /// <summary>Units of time: 年, 个月.</summary>
    public IReadOnlyList<string> TimeUnits { get; }

    /// <summary>定性, 定量: kinds of indicators that some columns of signs name before the value.</summary>
    public IReadOnlyList<string> Types { get; }

    /// <summary>元: the unit that keeps its factor.</summary>
    public string MoneyUnit { get; }

    /// <summary>Which result is better: 正向, 反向.</summary>
    public DirectionWords Directions { get; }

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
    public bool SaysComparison(string text) =>
        text.AsSpan().ContainsAny(_denials) || Array.Exists(Signs, sign => text.Contains(sign.Text, StringComparison.Ordinal));

    /// <summary>Whether the text is a sign: ≥, 大于等于.</summary>
    public bool IsSign(string text) => TargetText.Fold(text) is var folded && Array.Exists(Signs, sign => sign.Text == folded);

    /// <summary>Whether the text is a kind of indicator, which stands in some columns of signs: 定性.</summary>
    public bool IsType(string text) => Types.Contains(text, StringComparer.Ordinal);

    /// <summary>Whether a number written in Chinese before it counts it: 三次, but 一级 and 二类 are names of classes.</summary>
    public bool IsCounted(string unit) => IsUnit(unit) && !_ordinals.Contains(unit);

    /// <summary>
    /// The unit that the text behind a number says: itself, if it is one or one for each of something (元/站); without the noun that it counts
    /// (个 of 个乡镇); empty for no text. Null where it is an unknown word, or says more: 人左右, 天完成, 级医院.
    /// </summary>
    public string? UnitOf(string text)
    {
        if (text.Length == 0 || IsUnit(Compound(text)) || ShareOfMany.Is(text, this) || Array.Exists(Scales, scale => scale.Text == text))
        {
            return text;
        }

        var unit = LeadingUnit(text);
        var rest = text[unit.Length..];
        if (unit.Length == 0 || rest.Length == 0 || !IsWord(rest))
        {
            return null;
        }

        if (rest[0] == '/')
        {
            return rest.Length is > 1 and <= LongestDivisor + 1 ? text : null;
        }

        return Counts(unit) && IsCountedNoun(rest) ? unit : null;
    }

    /// <summary>Parts what is behind a number into its unit and what words count it by: 万元一年 is 万元 for each 年, /株 is nothing for each 株.</summary>
    public (string Unit, string? Per) SplitPer(string text)
    {
        var at = text.LastIndexOf('一');
        var (unit, per) = at > 0 ? (text[..at].TrimEnd('/'), text[(at + 1)..]) : (string.Empty, text.StartsWith('/') ? text[1..] : string.Empty);
        var isCountedBy = unit.Length == 0
            ? at <= 0
            : unit.EndsWith(MoneyUnit, StringComparison.Ordinal) || (IsTime(per) && !IsTime(unit));
        return isCountedBy && IsSimpleUnit(per) && (unit.Length == 0 || IsUnit(unit)) ? (unit, per) : (text, null);
    }

    // What names a class or a span of time counts no noun: 3级医院, 2年级; 5G网络 is no 5 G.
    private bool Counts(string unit) =>
        !_ordinals.Contains(unit) && !IsTime(unit) && !char.IsAsciiLetter(unit[^1]);

    private bool IsTime(string unit) => TimeUnits.Contains(unit, StringComparer.Ordinal);

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
        unit = _unitSpellings.GetValueOrDefault(unit) ?? Compound(unit);
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

    /// <summary>Whether the text is one unit of measure, with or without a factor: 万人.</summary>
    internal bool IsSimpleUnit(string text) =>
        IsCountUnit(text) || Array.Exists(Scales, scale => text.StartsWith(scale.Text, StringComparison.Ordinal) && IsCountUnit(text[scale.Text.Length..]));

    /// <summary>Whether a unit's last character and what stands in brackets behind it are one unit: 套 of 台(套), and not the unit of 3(次).</summary>
    public bool IsBracketed(char before, string inBrackets) =>
        _units.Contains($"{before}{inBrackets}") || (inBrackets is [Times] && _units.Contains($"{before}"));

    private bool IsBracketed(string unit) => unit.IndexOf('(', StringComparison.Ordinal) == 1 && IsBracketed(unit[0], unit[2..^1]);

    // 辆次, 亩次, 家次: times of what has a unit of its own.
    private bool IsCountUnit(string text) =>
        _units.Contains(text) || (text.EndsWith(')') && IsBracketed(text)) || (text.Length > 1 && text.EndsWith(Times) && _units.Contains(text[..^1]));

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
