using PerfForm.Core.Importers.Labels;
using PerfForm.Core.Model;

namespace PerfForm.Core.Importers.Targets;

/// <summary>Text of a value cell (指标值) to <see cref="Target"/>. Any text gives a target; none throws.</summary>
internal sealed class TargetParser(TargetWords words)
{
    // A phrase is short, has no number and is one clause; anything longer is a sentence.
    private const int LongestPhrase = 15;

    private readonly MeasureGrammar _measure = new(words);
    private readonly RangeGrammar _range = new(words);
    private readonly PlaceholderGrammar _placeholder = new(words);

    /// <summary>Reads a value.</summary>
    /// <param name="text">The cell's text; may be empty.</param>
    public Target Parse(string text)
    {
        var raw = text.Trim();
        var folded = TargetText.Fold(raw);
        return ParseWhole(raw, folded) ?? ParseSentence(raw);
    }

    /// <summary>Whether the target can be compared with a result.</summary>
    public static bool IsMeasurable(Target target) => target is NumberTarget or RangeTarget or DeadlineTarget or MultipleTarget;

    private Target? ParseWhole(string raw, string folded)
    {
        if (folded.Length == 0)
        {
            return new WordTarget(raw, WordTargetKind.Blank);
        }

        if (words.IsNotApplicable(TextFolding.FoldWithoutSpace(raw)))
        {
            return new WordTarget(raw, WordTargetKind.NotApplicable);
        }

        if (_placeholder.Matches(folded))
        {
            return new WordTarget(raw, WordTargetKind.Placeholder);
        }

        return DeadlineGrammar.Read(raw, folded.TrimStart('≤', '<')) ?? _measure.Read(raw, folded) ?? _range.Read(raw, folded) ?? (Target?)Phrase(raw, folded);
    }

    private static WordTarget? Phrase(string raw, string folded) =>
        folded.Length <= LongestPhrase && !folded.Any(c => char.IsAsciiDigit(c) || c is ',' or ';' or '。' or ':' or '≥' or '≤' or '<' or '>' or '=')
            ? new WordTarget(raw, WordTargetKind.Qualitative)
            : null;

    private Target ParseSentence(string raw)
    {
        var clauses = ClauseSplitter.Split(raw);
        if (clauses.Count == 1)
        {
            return ParseClause(raw, raw);
        }

        Target[] parts = [.. clauses.Select(clause => ParseClause(clause, clause))];
        return parts.Count(IsMeasurable) > 1 ? new MultipleTarget(raw, parts) : new WordTarget(raw, WordTargetKind.Text);
    }

    private Target ParseClause(string raw, string clause)
    {
        var folded = TargetText.Fold(clause).TrimEnd('。', ';', ',');
        return ParseWhole(raw, folded)
            ?? DeadlineGrammar.ReadWithin(raw, folded)
            ?? _measure.ReadWithin(raw, folded)
            ?? (Target)new WordTarget(raw, WordTargetKind.Text);
    }
}
