using System.Buffers;
using PerfForm.Core.Model;
using PerfForm.Core.Text;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Targets;

/// <summary>
/// A comparison with a number: <c>sign? filler? number factor? unit? bound? closing?</c>, as in <c>≥5.8万次</c>, <c>95%以上</c>, <c>12人</c>,
/// <c>三次</c>, <c>百分之九十</c>.
/// </summary>
internal sealed class MeasureGrammar(TargetWords words)
{
    private const int LongestMeasure = 64;

    // One character in front is more likely a sign misread (工5%) than a subject.
    private const int ShortestSubject = 2;

    // 不会超过, 不得多于
    private const int FarthestNegation = 3;
    private const int YearDigits = 4;
    private const int LongestSubject = 24;
    private static readonly SearchValues<char> SignMarks = SearchValues.Create("≥≤<>=");
    private readonly SearchValues<char> _beginnings = SearchValues.Create([.. words.Signs.Select(sign => sign.Text[0]), .. "-0123456789"]);
    private static readonly Word<string>[] Fractions = [new("百分之", "%"), new("千分之", "‰")];

    /// <summary>Reads the whole text as a measure; null where it is none.</summary>
    public NumberTarget? Read(string raw, string folded)
    {
        var scanner = new TargetScanner(WithoutRemark(folded));
        var sign = scanner.TakeFirst(words.Signs);
        if (scanner.TakeAny(words.Fillers))
        {
            sign ??= scanner.TakeFirst(words.Signs);
        }

        var fraction = FractionIn(scanner);
        if (TakeNumber(scanner, out var isChinese) is not { } number)
        {
            return null;
        }

        scanner.TakeAnyLast(words.Closings);
        var bound = scanner.TakeLast(words.Bounds) ?? BoundBeforeUnit(scanner);
        var (text, per) = words.SplitPer(fraction + scanner.Rest);
        if (words.UnitOf(text) is not { } unit || !Agree(sign, bound) || IsDate(number, text) || (isChinese && !words.IsCounted(text)))
        {
            return null;
        }

        return Measure(raw, sign ?? bound, number, unit) with { Per = per };
    }

    // 95以上%: the bound stands between the number and its unit.
    private Comparison? BoundBeforeUnit(TargetScanner scanner)
    {
        var rest = scanner.Rest;
        var bound = Array.Find(words.Bounds, bound => rest.StartsWith(bound.Text, StringComparison.Ordinal) && words.IsUnit(rest[bound.Text.Length..]));
        return bound is not null && scanner.Take(bound.Text) ? bound.Meaning : null;
    }

    /// <summary>
    /// Reads a measure out of a clause (<c>系统故障修复响应时间≤2小时</c>, <c>审计事务单项在60天内完成</c>): a sign and its number, or a number with a
    /// bound behind its unit. Null where there is none or more than one.
    /// </summary>
    public NumberTarget? ReadWithin(string raw, string clause)
    {
        NumberTarget? found = null;
        for (var at = NextBeginning(clause, 0); at < clause.Length; at = NextBeginning(clause, at + 1))
        {
            if (MeasureAt(raw, clause.Substring(at, Math.Min(LongestMeasure, clause.Length - at))) is { } measure)
            {
                // A second sign in front (≥≥5) makes it no measure; 不会超过 is no 超过; and 100%，≥3次 are two measures.
                if (found is not null || clause.AsSpan(0, at).ContainsAny(SignMarks) || IsNegated(clause, at)
                    || HasNumber(clause[..at]) || HasNumber(clause[(at + measure.Length)..]))
                {
                    return null;
                }

                found = measure.Target with { Basis = words.Basis.Before(clause[..at]) };
                at += measure.Length - 1;
            }
        }

        return found;
    }

    // A measure begins with a sign or with its number; elsewhere none needs to be looked for.
    private int NextBeginning(string clause, int from)
    {
        var distance = clause.AsSpan(from).IndexOfAny(_beginnings);
        return distance < 0 ? clause.Length : from + distance;
    }

    private static string? FractionIn(TargetScanner scanner)
    {
        foreach (var fraction in Fractions)
        {
            if (scanner.Take(fraction.Text))
            {
                return fraction.Meaning;
            }
        }

        return null;
    }

    private static bool IsNegated(string clause, int at) => clause.AsSpan(Math.Max(0, at - FarthestNegation), Math.Min(at, FarthestNegation)).Contains('不');

    // A number of its own, not a year or the count of an item (7*24 is one).
    private static bool HasNumber(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsAsciiDigit(text[at]))
            {
                continue;
            }

            var end = at;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            if (end - at != YearDigits || end == text.Length || text[end] != '年')
            {
                return true;
            }

            at = end;
        }

        return false;
    }

    /// <summary>
    /// Reads a measure without a sign that ends a short clause (<c>开展培训3次</c>, <c>同比下降5%</c>): the only number in it, with a known unit.
    /// </summary>
    public NumberTarget? ReadAtEnd(string raw, string clause)
    {
        var start = clause.AsSpan().IndexOfAnyInRange('0', '9');
        return start is >= ShortestSubject and <= LongestSubject
            && clause[..start].All(char.IsLetter)
            && clause[start - 1] is not ('第' or '前')
            && !SaysTime(clause[..start])
            && !words.SaysComparison(clause[..start])
            && Read(raw, clause[start..]) is { Unit: { } unit, IsImplied: true } measure
            && words.IsCounted(words.LeadingUnit(unit))
            && SaysNoMore(clause, unit)
                ? measure with { Basis = words.Basis.Before(clause[..start]) }
                : null;
    }

    // 一年培训2次, 第一季度3场: the time in front is part of what is counted, and there is no place for it.
    private bool SaysTime(string text) =>
        text.IndexOf('一', StringComparison.Ordinal) is >= 0 and var at
        && words.TimeUnits.Any(unit => text.AsSpan(at + 1).StartsWith(unit, StringComparison.Ordinal));

    // 分红按8%分红: a word behind a share at the end of a clause may say what it is a share of.
    private bool SaysNoMore(string clause, string unit) =>
        unit != "%"
        || clause[(clause.LastIndexOf('%') + 1)..] is "" or ")"
        || Array.Exists(words.Closings, word => clause.EndsWith("%" + word, StringComparison.Ordinal));

    /// <summary>Whether the number with this unit is a date: ≤6月, ≤2026年. A duration is written 6个月, 2年.</summary>
    public static bool IsDate(decimal number, string unit) => unit == "月" || (unit == "年" && number is >= 1900 and < 2100);

    private static decimal? TakeNumber(TargetScanner scanner, out bool isChinese)
    {
        var number = scanner.TakeNumber();
        isChinese = number is null;
        return number ?? scanner.TakeChineseNumber();
    }

    // ≥90%(含), 100%(全年) have a remark that changes nothing; 95%(以上) and 3(次) put bound and unit in brackets.
    private string WithoutRemark(string text)
    {
        var open = text.EndsWith(')') ? text.LastIndexOf('(') : -1;
        if (open <= 0)
        {
            return text;
        }

        var remark = text[(open + 1)..^1];
        if (words.Remarks.Contains(remark, StringComparer.Ordinal))
        {
            return text[..open];
        }

        return words.IsBracketed(text[open - 1], remark) ? text
            : words.IsUnit(remark) || Array.Exists(words.Bounds, bound => bound.Text == remark) ? text[..open] + remark
            : text;
    }

    // ≥95%以上 says one thing twice; >95%以上 says two things.
    private static bool Agree(Comparison? sign, Comparison? bound) => sign is null || bound is null || sign == bound;

    private (NumberTarget Target, int Length)? MeasureAt(string raw, string text)
    {
        var scanner = new TargetScanner(text);
        var sign = scanner.TakeFirst(words.Signs);
        if (scanner.TakeNumber() is not { } number)
        {
            return null;
        }

        var unit = words.LeadingUnit(scanner.Rest);
        var per = words.SplitPer(scanner.Rest).Per;
        scanner.Take(per is null ? unit : scanner.Rest);
        var bound = scanner.TakeFirst(words.Bounds);
        var length = text.Length - scanner.Length;
        return (sign ?? bound) is { } comparison && Agree(sign, bound) && (unit.Length > 0 || scanner.Length == 0)
            && !Continues(scanner.Rest) && !IsDate(number, unit)
            ? (Measure(raw, comparison, number, unit) with { Per = per }, length)
            : null;
    }

    private NumberTarget Measure(string raw, Comparison? comparison, decimal number, string unit)
    {
        var (value, counted) = words.Scale(number, unit);
        // 台（套）, in one width.
        counted = counted.Replace('(', '（').Replace(')', '）');
        return new NumberTarget(raw, comparison ?? Comparison.Exactly, Canonical(value), counted.Length > 0 ? counted : null, comparison is null);
    }

    // One form for equal numbers: 100 for 100.00.
    private static decimal Canonical(decimal number) => number / 1.000000000000000000000000000m;

    // ≥95%-100%, ≤2026年10月: reading only the first number would lose the second.
    private static bool Continues(string rest) => rest is ['-' or '~' or '至' or '到', >= '0' and <= '9', ..] or [>= '0' and <= '9', ..];
}
