using System.Collections.Concurrent;

namespace PerfForm.Core.Grids.Excel;

/// <summary>
/// What a number format adds to a value: a percent sign, literal text such as <c>"≥"0</c> or <c>0"次"</c>, or that it is a date. Digits and
/// separators are left alone, because rounding for the screen would lose money. ECMA-376 part 1, 18.8.31.
/// </summary>
internal sealed class NumberFormat
{
    // A workbook has dozens; one that was made to harm may have any number.
    private const int MostKept = 1_000;
    private const int MostSections = 4;
    private static readonly ConcurrentDictionary<string, NumberFormat> Known = new(StringComparer.Ordinal);
    private static readonly NumberFormat Plain = new([FormatSection.Plain]);

    // Of numbers: for positive ones, negative ones, and zero, unless they have conditions.
    private readonly FormatSection[] _ofNumbers;

    private NumberFormat(List<FormatSection> sections)
    {
        OfText = sections.Count == MostSections || sections[^1].ShowsText ? sections[^1] : null;
        _ofNumbers = [.. OfText is null || sections.Count == 1 ? sections : sections[..^1]];
    }

    /// <summary>The section of texts; null where they are shown as they are.</summary>
    public FormatSection? OfText { get; }

    /// <summary>Reads a format; each once.</summary>
    public static NumberFormat Of(string? format)
    {
        if (string.IsNullOrEmpty(format) || format is "General" or "@")
        {
            return Plain;
        }

        if (!Known.TryGetValue(format, out var known))
        {
            known = Parse(format);
            if (Known.Count < MostKept)
            {
                Known.TryAdd(format, known);
            }
        }

        return known;
    }

    /// <summary>The section of a number.</summary>
    public FormatSection OfNumber(double number)
    {
        if (_ofNumbers is [var only])
        {
            return only.ShowsText ? FormatSection.Plain : only;
        }

        if (!Array.Exists(_ofNumbers, section => section.Condition is not null))
        {
            return BySign(number);
        }

        return Array.Find(_ofNumbers, section => section.Condition?.Holds(number) == true)
            ?? (_ofNumbers is [_, { Condition: null } second, _] && number < 0 ? second : Array.FindLast(_ofNumbers, section => section.Condition is null))
            ?? FormatSection.Plain;
    }

    /// <summary>Whether the number is negative, and its section shows it by a word in place of the sign: <c>"增加"0;"减少"0</c>.</summary>
    public bool SaysSignInWords(double number) =>
        number < 0 && _ofNumbers is [{ Condition: null }, { Condition: null } second, ..] && (second.Prefix + second.Suffix).AsSpan().Trim("()-（）").Length > 0;

    private FormatSection BySign(double number) => (number, _ofNumbers.Length) switch
    {
        ( < 0, _) => WithoutBrackets(_ofNumbers[1]),
        (0, > 2) => _ofNumbers[2].ShowsNumber ? WithoutBrackets(_ofNumbers[2]) : _ofNumbers[2],
        _ => _ofNumbers[0],
    };

    // The brackets of a negative amount stand for its sign, which is kept; a dash is no sign of zero.
    private static FormatSection WithoutBrackets(FormatSection section) =>
        section with { Prefix = section.Prefix.Trim('(', '（', '-'), Suffix = section.Suffix.Trim(')', '）', '-') };

    private static NumberFormat Parse(string format)
    {
        var sections = new List<FormatSection>();
        for (var at = 0; at <= format.Length && sections.Count < MostSections;)
        {
            sections.Add(new SectionReader(format).Read(ref at));
        }

        return new NumberFormat(sections);
    }
}
