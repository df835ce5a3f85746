using System.Buffers;
using System.Collections.Concurrent;
using PerfForm.Core.Model;
using PerfForm.Core.Text;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Targets;

/// <summary>Text of a value cell (指标值) to <see cref="Target"/>. Any text gives a target; none throws.</summary>
internal sealed class TargetParser
{
    // A phrase is short, has no number and is one clause; anything longer is a sentence.
    private const int LongestPhrase = 15;
    private static readonly SearchValues<char> NoPhraseHas = SearchValues.Create("0123456789,;。:≥≤<>=");

    // Short values are much the same in all forms: 100%, ≥95%, 12月底前.
    private const int LongestKnown = 16;
    private const int MostKnown = 5_000;

    private readonly ConcurrentDictionary<string, Target> _known = new(StringComparer.Ordinal);
    private readonly TargetWords _words;
    private readonly MeasureGrammar _measure;
    private readonly FrequencyGrammar _frequency;
    private readonly RangeGrammar _range;
    private readonly PlaceholderGrammar _placeholder;

    public TargetParser(TargetWords words)
    {
        _words = words;
        _measure = new MeasureGrammar(words);
        _frequency = new FrequencyGrammar(words, _measure);
        _range = new RangeGrammar(words, _measure);
        _placeholder = new PlaceholderGrammar(words);
    }

    /// <summary>Reads a value.</summary>
    /// <param name="text">The cell's text; may be empty.</param>
    public Target Parse(string text)
    {
        if (text.Length > LongestKnown)
        {
            return Read(text);
        }

        if (_known.TryGetValue(text, out var known))
        {
            return known;
        }

        if (_known.Count >= MostKnown)
        {
            _known.Clear();
        }

        return _known[text] = Read(text);
    }

    private Target Read(string text)
    {
        var raw = text.Trim();
        var folded = WithoutType(TargetText.Fold(raw));
        var whole = PartedNumbers.Within(raw) ? null : ParseWhole(raw, WithoutPunctuation(folded));
        return whole ?? ParseSentence(raw);
    }

    /// <summary>Whether the text, read as a value, says that there is no target: 不适用, 无, —.</summary>
    public bool IsNotApplicable(string text)
    {
        var raw = text.Trim();
        return _words.IsNotApplicable(TextFolding.FoldWithoutSpace(raw)) && WithoutType(TargetText.Fold(raw)).Length > 0;
    }

    // 定性有效: the word for the kind of indicator, from a column of its own, is no part of the value.
    private string WithoutType(string folded) =>
        _words.Types.FirstOrDefault(type => folded.StartsWith(type, StringComparison.Ordinal)) is { } type ? folded[type.Length..] : folded;

    // ：95%: what is left over from a label in front of the value.
    private static string WithoutPunctuation(string folded) => folded.TrimStart(':', ',', '、', ';', '。') is { Length: > 0 } rest ? rest : folded;

    /// <summary>Whether the target can be compared with a result.</summary>
    public static bool IsMeasurable(Target target) => target is NumberTarget or RangeTarget or PeriodTarget or DeadlineTarget or MultipleTarget;

    private Target? ParseWhole(string raw, string folded)
    {
        if (folded.Length == 0)
        {
            return new WordTarget(raw, WordTargetKind.Blank);
        }

        // 定性 | 不适用 says so as well.
        if (_words.IsNotApplicable(TextFolding.FoldWithoutSpace(raw)) || _words.IsNotApplicable(folded))
        {
            return new WordTarget(raw, WordTargetKind.NotApplicable);
        }

        if (_placeholder.Matches(folded))
        {
            return new WordTarget(raw, WordTargetKind.Placeholder);
        }

        return ParseMeasured(raw, folded) ?? Phrase(raw, folded);
    }

    private Target? ParseMeasured(string raw, string folded) =>
        (Target?)PeriodGrammar.Read(raw, folded)
        ?? (Target?)DeadlineGrammar.Read(raw, folded.TrimStart('≤', '<'))
        ?? (Target?)_measure.Read(raw, folded)
        ?? (Target?)_frequency.Read(raw, folded)
        ?? _range.Read(raw, folded);

    // =明显提高: a column of signs fills in = before words too.
    private static WordTarget? Phrase(string raw, string folded) =>
        folded.Length <= LongestPhrase && !folded.AsSpan().TrimStart('=').ContainsAny(NoPhraseHas)
            ? new WordTarget(raw, WordTargetKind.Qualitative)
            : null;

    private Target ParseSentence(string raw)
    {
        var clauses = ClauseSplitter.Split(raw);
        return clauses.Count == 1 ? ParseClause(raw, clauses[0]) ?? ParseEnumeration(raw) : ParseClauses(raw, clauses);
    }

    private Target ParseClauses(string raw, IReadOnlyList<string> clauses)
    {
        Target[] parts = [.. clauses.Select(clause => ParseClause(clause, clause) ?? new WordTarget(clause, WordTargetKind.Text))];
        return parts.Count(IsMeasurable) > 1 ? new MultipleTarget(raw, parts) : new WordTarget(raw, WordTargetKind.Text);
    }

    // 培训≥2次，宣传≥3场: commas part targets only where every part is one; elsewhere they part phrases.
    private Target ParseEnumeration(string raw)
    {
        var parts = ClauseSplitter.SplitAtCommas(raw).Select(part => ParseClause(part, part)).ToList();
        return parts.Count > 1 && parts.TrueForAll(part => part is not null && IsMeasurable(part))
            ? new MultipleTarget(raw, [.. parts.OfType<Target>()])
            : new WordTarget(raw, WordTargetKind.Text);
    }

    private Target? ParseClause(string raw, string clause)
    {
        if (PartedNumbers.Within(clause))
        {
            return null;
        }

        var folded = WithoutPunctuation(TargetText.Fold(clause).TrimEnd('。', ';', ','));
        return ParseWhole(raw, folded)
            ?? DeadlineGrammar.ReadWithin(raw, folded)
            ?? _measure.ReadWithin(raw, folded)
            ?? (Target?)_measure.ReadAtEnd(raw, folded);
    }
}
