using System.Globalization;
using System.Text.RegularExpressions;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Matching;

/// <summary>A calculation written in a text: 5次*5000元=25000元, 200+30=230万元. Sums of products, with × before +.</summary>
internal sealed partial class Calculation
{
    private const decimal WanAndUnit = 10_000;
    private const int LongestLine = 400;
    private const int MostDigits = 20;
    private const int MostShown = 4;

    private Calculation(string written, decimal computed, decimal stated, decimal lastDigit, string unit, string statedText)
    {
        (Written, StatedText) = (written, statedText);
        (_computed, _stated) = (AsMeant(computed, stated, lastDigit), stated);
        Deviation = _computed == 0 ? 1 : Math.Abs((_computed - _stated) / _computed);
        _lastDigit = lastDigit;
        _scale = UnitScale(unit);
        _unit = unit;
    }

    private readonly decimal _computed;
    private readonly decimal _stated;
    private readonly decimal _lastDigit;
    private readonly decimal _scale;
    private readonly string _unit;

    /// <summary>As it is written.</summary>
    public string Written { get; }

    /// <summary>What is written as its result.</summary>
    public string StatedText { get; }

    /// <summary>The result as written, in 万元; null where it is no money.</summary>
    public decimal? StatedMoney => Units.IsMoney(_unit) ? _stated / WanAndUnit : null;

    /// <summary>What comes out, in the unit of the result.</summary>
    public string ComputedText => Math.Round(_computed / _scale, MostShown).ToString("0.####", CultureInfo.InvariantCulture) + _unit;

    /// <summary>Whether it comes out to the last digit that is written.</summary>
    public bool IsRight => Math.Abs(_computed - _stated) <= _lastDigit / 2;

    /// <summary>How far the result is off, as a part of it.</summary>
    public decimal Deviation { get; }

    /// <summary>The calculations of a text, in order.</summary>
    public static IEnumerable<Calculation> In(string text)
    {
        // Each line by itself: a number at the end of one and at the beginning of the next are two.
        foreach (var line in BetweenNumbers().Replace(text, "\n").Split('\n', '，', '；', '。', ';'))
        {
            var folded = TextFolding.FoldWithoutSpace(line);
            if (folded.Length > LongestLine || !folded.Contains('=', StringComparison.Ordinal))
            {
                continue;
            }

            foreach (Match match in Whole().Matches(folded))
            {
                if (Read(match) is { } calculation)
                {
                    yield return calculation;
                }
            }
        }
    }

    // Null where it cannot be worked out: a number is too large, or divided by 0.
    private static Calculation? Read(Match match)
    {
        try
        {
            var (number, unit) = (match.Groups["result"].Value, match.Groups["unit"].Value);
            if (number.Length > MostDigits || Number(number) is not { } result)
            {
                return null;
            }

            var scale = UnitScale(unit);
            return new Calculation(match.Value, Value(match.Groups["terms"].Value), result * scale, LastDigit(number) * scale, unit, number + unit);
        }
        catch (Exception failure) when (failure is OverflowException or DivideByZeroException)
        {
            return null;
        }
    }

    private static decimal Value(string terms)
    {
        decimal sum = 0;
        decimal product = 1;
        var (operation, isTerm) = ('+', true);
        foreach (Match factor in Factor().Matches(terms))
        {
            var value = (Number(factor.Groups["number"].Value) ?? throw new OverflowException()) * UnitScale(factor.Groups["unit"].Value);
            product = isTerm ? value : operation == '÷' ? product / value : product * value;
            var next = factor.Groups["next"].Value is { Length: > 0 } sign ? sign[0] : '+';
            isTerm = next is '+';
            operation = next is '÷' ? '÷' : '×';
            if (isTerm)
            {
                sum += product;
            }
        }

        return sum;
    }

    // A result without 万 may be meant in 万元 and the other way round: a difference of ten thousand times alone is none.
    private static decimal AsMeant(decimal computed, decimal stated, decimal lastDigit)
    {
        decimal[] readings = [computed, computed / WanAndUnit, computed * WanAndUnit];
        return Array.Find(readings, reading => Math.Abs(reading - stated) <= lastDigit / 2) is var meant && meant != 0 ? meant : computed;
    }

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static decimal LastDigit(string number)
    {
        var point = number.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? 0 : 1m / (decimal)Math.Pow(10, number.Length - point - 1);
    }

    // 120万元/亿单位 is 120万 for each 亿.
    private static decimal UnitScale(string unit)
    {
        var slash = unit.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? FactorOf(unit) : FactorOf(unit[..slash]) / FactorOf(unit[(slash + 1)..]);
    }

    private static decimal FactorOf(string unit) => unit.Length == 0 ? 1 : unit[0] switch
    {
        '%' => 0.01m,
        '亿' => 100_000_000,
        '万' => WanAndUnit,
        '千' when unit.Length > 1 && unit[1] is '元' or '人' or '户' => 1_000,
        _ => 1,
    };

    private const string NumberPattern = @"(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?";
    private const string UnitPattern = @"(?:%|[\p{L}/·.]{0,10}(?:[（(][^（()）×*=+]{0,8}[）)])?)";

    [GeneratedRegex(
        @"(?<![0-9.,×*÷+=/-])(?<terms>" + NumberPattern + UnitPattern + @"(?:[×*÷+][\p{L}]{0,8}" + NumberPattern + UnitPattern + ")+)"
            + "[=＝](?<result>" + NumberPattern + @")(?<unit>%|[\p{L}]{0,4})(?![0-9×*÷+])",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Whole();

    [GeneratedRegex(@"(?<=[0-9])\s+(?=[0-9])")]
    private static partial Regex BetweenNumbers();

    [GeneratedRegex("(?<number>" + NumberPattern + ")(?<unit>" + UnitPattern + ")(?<next>[×*÷+]?)", RegexOptions.ExplicitCapture)]
    private static partial Regex Factor();
}
