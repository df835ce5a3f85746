using System.Globalization;
using System.Text.RegularExpressions;
using PerfForm.Core.Rules.Words;
using PerfForm.Core.Text;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Rules.Matching;

/// <summary>A quantity that a text promises: 至少5次培训, 购置办公设备20台.</summary>
/// <param name="Prose">The text.</param>
/// <param name="Written">The quantity as written: <c>至少5次</c>.</param>
/// <param name="Value">The number, with 万 multiplied in.</param>
/// <param name="Unit">The unit of measure.</param>
/// <param name="Clause">The clause that it stands in, width folded, without spaces.</param>
internal sealed partial record Promise(Prose Prose, string Written, decimal Value, string Unit, string Clause)
{
    private const string AreaUnits = "米里亩顷㎡";
    private const string NoQuantity = "年月日号时分岁级届第点周";
    private const int LongestSentence = 60;
    private const int ShortestCore = 4;
    private static readonly char[] ClauseEnds = ['，', ',', '。', '；', ';', '、', '\n', ':', '：'];

    /// <summary>The quantities that a form's goals and tasks promise. Dates, money and durations are none.</summary>
    public static IEnumerable<Promise> In(FormCase form) =>
        Prose.In(form.Form).SelectMany(prose => In(prose, form.Vocabulary.Targets, form.Words, form.Form.Year?.Value));

    private static IEnumerable<Promise> In(Prose prose, TargetWords words, RuleWords ruleWords, int? year)
    {
        var (thing, start) = (string.Empty, 0);
        foreach (var clause in prose.Text.Split(ClauseEnds))
        {
            thing = start > 0 && prose.Text[start - 1] == '、' ? thing : string.Empty;
            start += clause.Length + 1;
            var folded = TextFolding.FoldWithoutSpace(clause);
            if (ruleWords.Holds("partWords", folded) || IsOfAnotherYear(folded, year))
            {
                continue;
            }

            foreach (Match match in Quantity().Matches(folded))
            {
                var unit = words.LeadingUnit(match.Groups["rest"].Value);
                if (unit.Length > 0
                    && unit != "G"
                    && !match.Groups["rest"].Value[unit.Length..].StartsWith('口')
                    && !IsFactor(folded, match.Groups["rest"].Index + unit.Length)
                    && !NoQuantity.Contains(Units.Simple(unit)[0], StringComparison.Ordinal)
                    && NumberOf(match.Groups["number"].Value) is { } number)
                {
                    var (value, counted) = words.Scale(number, Units.Plain(unit));
                    var (verb, own) = Parted(folded[..match.Index], ruleWords);
                    var isBare = verb.Length > 0 && own.Length == 0 && thing.Length > 0
                        && !ruleWords["peopleUnits"].Contains(Units.Simple(counted), StringComparer.Ordinal);
                    var promise = new Promise(prose, match.Groups["sign"].Value + match.Groups["number"].Value + unit, value, counted, folded);
                    var key = isBare ? NameText.KeyOf(verb + thing + folded[match.Index..]) : promise.ClauseKey;
                    thing = isBare ? thing : own;
                    yield return promise with { Verb = verb, Thing = own, IsVerbAlone = isBare, ClauseKey = key };
                }
            }
        }
    }

    // 新建旅游厕所8座、改建14座: a verb alone goes on with the thing before it.
    private static (string Verb, string Thing) Parted(string front, RuleWords words)
    {
        // 全年支持企业45家
        front = front[(words.BeginningOf("wholeYears", front)?.Length ?? 0)..];
        return words.BeginningOf("promiseVerbs", front) is { } verb ? (verb, front[verb.Length..]) : (string.Empty, front);
    }

    /// <summary>Whether it counts or measures things. Money and time are only compared with indicators of the very same name.</summary>
    public bool IsOfThings { get; } = !Unit.Contains('元', StringComparison.Ordinal) && Unit is not ("天" or "小时" or "分钟" or "工作日" or "个月" or "个工作日");

    // 1200平方米×165元 is a calculation.
    private static bool IsFactor(string clause, int at) => at < clause.Length && clause[at] is ('×' or '*' or 'x' or 'X');

    private static bool IsOfAnotherYear(string clause, int? year) =>
        year is { } own && Year().Match(clause) is { Success: true } match && match.Value != own.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("20[0-9]{2}(?=年)")]
    private static partial Regex Year();

    // 二十五; a single character counts too little to be a promise: 一批, 三家.
    private static decimal? NumberOf(string text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number
        : ChineseNumber.Read(text, out var length) is { } read && length == text.Length ? read : null;

    /// <summary>
    /// Whether the clause says before the quantity that it will be done (建成22个健身广场), or the quantity has a sign; and does not only say where
    /// (保障12个中转站) or how large something is (建筑面积500平方米).
    /// </summary>
    public bool IsOfAction(RuleWords words)
    {
        var front = Front;
        return !Describes(words) && !HoldsQuantity(front) && words.Holds("promiseVerbs", IsSigned ? Clause : front);
    }

    /// <summary>Whether the quantity only says where, for whom or how large: 在40个小区, 地上3层, 建筑面积500平方米.</summary>
    public bool Describes(RuleWords words) => Unit.StartsWith('层') || words.EndingOf("descriptions", Front) is not null;

    /// <summary>Whether more than the quantity keeps the promise too: 至少5次, 达到99%以上.</summary>
    public bool IsMinimum =>
        (IsSigned && !Written.StartsWith("不超过", StringComparison.Ordinal) && Written[0] is not ('≤' or '约'))
        || Clause.Contains(Written + "以上", StringComparison.Ordinal);

    private string Front => Clause[..Math.Max(0, Clause.IndexOf(Written, StringComparison.Ordinal))];

    private bool IsSigned => !char.IsAsciiDigit(Written[0]) && ChineseDigits.ValueOf(Written[0]) < 0;

    // 完成38个小区133万平方米改造: the second quantity says how large the first is.
    private bool HoldsQuantity(string front) => AreaUnits.Contains(Unit[^1], StringComparison.Ordinal) && front.Any(char.IsAsciiDigit);

    /// <summary>What will be done, where the clause begins with it: 改建 of 改建14座. Empty for none.</summary>
    public string Verb { get; private init; } = string.Empty;

    /// <summary>What the clause says behind the verb and before the quantity: 企业 of 支持企业45家.</summary>
    private string Thing { get; init; } = string.Empty;

    /// <summary>Whether an indicator's name is what is promised with words between: 支持技改企业家数 of 支持企业45家.</summary>
    public bool IsNarrowed(NumberIndicator number, FormCase form) =>
        IsOfThings
        && Unit != NumberIndicator.Percent
        && Verb.Length > 0
        && Thing.Length > 1
        && number.Indicator.Horizon == Prose.Horizon
        && NameText.KeyOf(number.Name).StartsWith(Verb, StringComparison.Ordinal)
        && form.CoreOf(number).EndsWith(Thing, StringComparison.Ordinal);

    /// <summary>Whether the clause has nothing but that verb, and goes on with the thing of the clause before.</summary>
    public bool IsVerbAlone { get; private init; }

    // Compared with names, which have no punctuation and no Ⅲ.
    private string ClauseKey { get; init; } = NameText.KeyOf(Clause);

    /// <summary>Whether an indicator is of what is promised: the same unit, and its name's core stands in the clause.</summary>
    public bool IsOf(NumberIndicator number, FormCase form)
    {
        // Asked for every pair, so what is quickly told comes first.
        if (number.Indicator.Horizon != Prose.Horizon || !IsInUnitOf(number))
        {
            return false;
        }

        var core = form.CoreOf(number);
        return core.Length > 1 && (ClauseKey.Contains(core, StringComparison.Ordinal)
            || (IsOfThings && Unit != NumberIndicator.Percent && IsMadeOf(core)));
    }

    /// <summary>Whether an indicator's number is in the same unit, written with brackets or without.</summary>
    public bool IsInUnitOf(NumberIndicator number) => number.Target.Unit is { } unit && (unit == Unit || Units.Plain(unit) == Unit);

    /// <summary>Whether two characters in a row of a name stand in the clause too.</summary>
    public bool SharesWords(string name) => PairsOf(NameText.KeyOf(name)).Any(pair => ClauseKey.Contains(pair, StringComparison.Ordinal));

    // 移民小区改造 of 改造移民小区12个: the same words in another order. All characters stand there, most of them beside the same neighbour.
    private bool IsMadeOf(string core)
    {
        if (core.Length < ShortestCore || ClauseKey.Length > LongestSentence || core.Any(c => !ClauseKey.Contains(c, StringComparison.Ordinal)))
        {
            return false;
        }

        var pairs = PairsOf(core).ToList();
        return pairs.Count(pair => ClauseKey.Contains(pair, StringComparison.Ordinal)) * 2 > pairs.Count;
    }

    private static IEnumerable<string> PairsOf(string text) => Enumerable.Range(0, Math.Max(0, text.Length - 1)).Select(at => text.Substring(at, 2));

    [GeneratedRegex(
        "(?<![0-9.A-Za-z第*×/-])(?<sign>至少|不少于|不低于|不超过|超过|≥|≤|达到|约)?"
        + @"(?<number>(?>[0-9][0-9,]*(?:\.[0-9]+)?)|(?<![" + ChineseDigits.ToThousands + "])(?>[" + ChineseDigits.ToThousands + "]{2,}))"
        + @"(?![0-9.*×/~-])(?<rest>[\p{L}%/㎡]{1,6})",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Quantity();
}
