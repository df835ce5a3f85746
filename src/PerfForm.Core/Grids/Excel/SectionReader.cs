using System.Globalization;
using System.Text;

namespace PerfForm.Core.Grids.Excel;

/// <summary>Reads one section of a number format, token by token.</summary>
/// <param name="format">The whole format.</param>
internal sealed class SectionReader(string format)
{
    private static readonly string[] Generals = ["General", "G/通用格式"];
    private static readonly string[] HalvesOfDay = ["AM/PM", "A/P", "上午/下午"];
    private static readonly string[] Comparisons = ["<=", ">=", "<>", "<", ">", "="];

    // What ends a part of a date is the part's own: the 月 of yyyy年m月底.
    private const string DateUnits = "年月日时分秒号";

    private readonly StringBuilder _prefix = new();
    private readonly StringBuilder _suffix = new();
    private int _at;
    private bool _hasValue;
    private bool _isScaled;
    private bool _isPercent;
    private bool _showsNumber;
    private bool _showsText;
    private bool _isElapsed;
    private DateParts _parts;
    private DateParts _last;
    private FormatCondition? _condition;

    /// <summary>Reads the section that begins at a place.</summary>
    /// <param name="at">The place; behind the section's end afterwards.</param>
    public FormatSection Read(ref int at)
    {
        for (_at = at; _at < format.Length && format[_at] != ';'; _at++)
        {
            ReadToken();
        }

        at = _at + 1;
        return Section();
    }

    private FormatSection Section()
    {
        var isDate = _parts != DateParts.None;

        // 0!.0,"万次" shows 58000 as 5.8万次: the unit belongs to the number shown, not to the number stored.
        var (prefix, suffix) = _isScaled ? (string.Empty, string.Empty) : (Literal(_prefix), Literal(_suffix));
        return new FormatSection
        {
            Prefix = prefix,
            Suffix = isDate && !IsOnePart(_isElapsed, _parts) ? suffix.TrimStart(DateUnits.ToCharArray()) : suffix,
            Condition = _condition,
            ShowsNumber = _showsNumber && !isDate,
            ShowsText = _showsText,
            IsPercent = _isPercent,
            Parts = _parts,
            IsElapsed = _isElapsed,
        };
    }

    // [m]"分钟": the unit is not ours.
    private static bool IsOnePart(bool isElapsed, DateParts parts) => isElapsed && (parts & (parts - 1)) == DateParts.None;

    private void ReadToken()
    {
        if (Skipped(Generals))
        {
            (_showsNumber, _hasValue) = (true, true);
            return;
        }

        if (Skipped(HalvesOfDay))
        {
            return;
        }

        switch (format[_at])
        {
            case '"':
                var end = format.IndexOf('"', _at + 1);
                Add(end < 0 ? string.Empty : format[(_at + 1)..end]);
                _at = end < 0 ? format.Length : end;
                break;
            case '\\' or '!' when _at + 1 < format.Length:
                Add(format[++_at].ToString());
                break;
            case '_' or '*':
                _at++;
                break;
            case '[':
                ReadBracket();
                break;
            case '%':
                _isPercent = true;
                break;
            case '@':
                (_showsText, _hasValue) = (true, true);
                break;
            case '0' or '#' or '?':
                _isScaled |= _suffix.Length > 0 && _showsNumber;
                (_showsNumber, _hasValue) = (true, true);
                break;
            case ',' when _showsNumber && !IsDigit(_at + 1):
                _isScaled = true;
                break;
            case 'E' or 'e' when _showsNumber:
                _at++;
                break;
            case var letter when char.IsAsciiLetter(letter):
                ReadLetters(char.ToLowerInvariant(letter));
                break;
            case '<' or '>' or '=':
                Add(format[_at].ToString());
                break;
            case '/' when _showsNumber && !IsDigit(_at + 1) && _parts == DateParts.None:
                Add("/");
                break;
            case var other when other > '\u007F':
                Add(other.ToString());
                break;
        }
    }

    // A colour, a language or a currency, a condition, or a unit of elapsed time.
    private void ReadBracket()
    {
        var end = format.IndexOf(']', _at);
        var inside = format[Math.Min(_at + 1, format.Length)..(end < 0 ? format.Length : end)];
        _at = end < 0 ? format.Length : end;
        if (inside.Length > 0 && inside.TrimStart(inside[0]).Length == 0 && PartOf(char.ToLowerInvariant(inside[0])) is >= DateParts.Hour and var unit)
        {
            _isElapsed = true;
            AddPart(unit);
        }
        else if (Array.Find(Comparisons, sign => inside.StartsWith(sign, StringComparison.Ordinal)) is { } comparison
            && double.TryParse(inside[comparison.Length..], NumberStyles.Float, CultureInfo.InvariantCulture, out var bound))
        {
            _condition = new FormatCondition(comparison, bound);
        }
    }

    private static DateParts PartOf(char letter) => letter switch
    {
        'h' => DateParts.Hour,
        'm' => DateParts.Minute,
        's' => DateParts.Second,
        _ => DateParts.None,
    };

    private void ReadLetters(char letter)
    {
        var first = _at;
        while (_at + 1 < format.Length && char.ToLowerInvariant(format[_at + 1]) == letter)
        {
            _at++;
        }

        if (_showsNumber && _parts == DateParts.None)
        {
            // 0m²
            Add(format[first..(_at + 1)]);
            return;
        }

        var count = _at - first + 1;
        AddPart(letter switch
        {
            'y' or 'e' => DateParts.Year,
            'm' => _last == DateParts.Hour || NextLetter() == 's' ? DateParts.Minute : DateParts.Month,
            'd' => count > 2 ? DateParts.Weekday : DateParts.Day,
            'a' => count > 2 ? DateParts.Weekday : DateParts.None,
            _ => PartOf(letter),
        });
    }

    // What stands between the parts is written in our own way.
    private void AddPart(DateParts part)
    {
        if (part != DateParts.None)
        {
            _parts |= part;
            (_last, _hasValue) = (part, true);
            _suffix.Clear();
        }
    }

    private char NextLetter()
    {
        for (var at = _at + 1; at < format.Length && format[at] != ';'; at++)
        {
            if (char.IsAsciiLetter(format[at]))
            {
                return char.ToLowerInvariant(format[at]);
            }
        }

        return '\0';
    }

    private bool Skipped(string[] words)
    {
        if (Array.Find(words, word => string.Compare(format, _at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0) is not { } found)
        {
            return false;
        }

        _at += found.Length - 1;
        return true;
    }

    private bool IsDigit(int at) => at < format.Length && format[at] is (>= '0' and <= '9') or '#' or '?';

    private void Add(string literal) => (_hasValue ? _suffix : _prefix).Append(literal);

    private static string Literal(StringBuilder literal) =>
        literal.Replace("¥", string.Empty).Replace("￥", string.Empty).Replace("$", string.Empty).ToString().Trim();
}
