using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Text;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Importers.Indicators;

/// <summary>Follows the level labels down a table: which levels hold for the row, and how that is known.</summary>
internal sealed class LevelReader(FormReading reading)
{
    private const string Satisfaction = "满意度";
    private readonly HashSet<Cell> _reported = new(ReferenceEqualityComparer.Instance);
    private Cell? _level1;
    private Cell? _level2;

    /// <summary>The levels of a row, after the labels in it; to be asked for every row, from the top.</summary>
    public (Level? Level1, Level? Level2, LevelOrigin Origin) Follow(IndicatorRow written)
    {
        var row = Shifted(written);

        // A new first level ends the second level of the one before.
        if (row.Level1 is not null && row.Level1 != _level1)
        {
            _level2 = null;
        }

        var origin1 = OriginOf(row.Level1, row);
        var origin2 = OriginOf(row.Level2, row);
        _level1 = row.Level1 ?? FirstLevelBefore(row.Level2, row.Row);
        _level2 = row.Level2 ?? _level2;
        Claim(row.Level1, LabelRole.Level1(name: null));
        Claim(row.Level2, LabelRole.Level2(name: null));

        var level2 = SecondLevelOf(_level2) ?? OnlySecondLevel(_level1);
        var level1 = FirstLevelOf(_level1) ?? ImpliedFirstLevel(_level2);
        return (level1, level2, _level2 is null ? origin1 : Together(origin1, origin2, level1));
    }

    // 实施效果指标 | 产出指标: a first level in the second's place, under a label that is none, is the first level. 服务对象满意度指标, which is a
    // first level in some forms, stands in its own place here.
    private IndicatorRow Shifted(IndicatorRow row)
    {
        if (row is { Level1: { } both, Level2: null } && reading.Vocabulary.IsJoinedLevel(both.Text))
        {
            return row with { Level2 = both };
        }

        var isShifted = row is { Level1: { } outer, Level2: { } inner }
            && reading.Vocabulary.FirstLevel(outer.Text) is null
            && reading.Vocabulary.FirstLevel(inner.Text) is not null
            && reading.Vocabulary.SecondLevel(inner.Text)?.Name != OneLine.Of(inner.Text);
        if (isShifted)
        {
            Claim(row.Level1, LabelRole.Level1(name: null));
            return row with { Level1 = row.Level2, Level2 = null };
        }

        // 数量指标, merged over the columns of both levels.
        if (row.Level1 is { } merged && merged == row.Level2 && IsOnlySecond(merged))
        {
            return row with { Level1 = null };
        }

        return row is { Level1: { } only, Level2: null } && (IsOnlySecond(only) || IsCostAmongSeconds(only)) ? row with { Level1 = null, Level2 = only } : row;
    }

    // 数量指标 in a table with one column of levels: the second level, which says its first.
    private bool IsOnlySecond(Cell label) => reading.Vocabulary.SecondLevel(label.Text) is not null && reading.Vocabulary.FirstLevel(label.Text) is null;

    // 成本指标 behind 数量指标 in that one column, under 产出指标 or no first level, is the second level too.
    private bool IsCostAmongSeconds(Cell label) =>
        _level2 is not null
            && reading.Vocabulary.SecondLevel(label.Text) is { } level
            && reading.Vocabulary.SecondLevel(_level2.Text)?.Under == level.Under
            && (_level1 is null || reading.Vocabulary.FirstLevel(_level1.Text) == level.Under);

    // 可持续影响指标 after a break of page belongs to 效益指标 even if 产出指标 was the last first level seen.
    // What is merged down over the row says it stands there.
    private Cell? FirstLevelBefore(Cell? level2, int row)
    {
        if (_level1 is { Area.Rows: > 1 } merged && merged.Area.CoversRow(row))
        {
            return merged;
        }

        var under = level2 is null ? null : reading.Vocabulary.SecondLevel(level2.Text)?.Under;
        var standing = _level1 is null ? null : reading.Vocabulary.FirstLevel(_level1.Text);
        return under is null || standing is null || under == standing || IsCost(level2!) ? _level1 : null;
    }

    // 成本指标 is a second level under 产出指标 in older forms, a first level in newer ones.
    private bool IsCost(Cell level2) => reading.Vocabulary.FirstLevel(level2.Text) is not null && reading.Vocabulary.SecondLevel(level2.Text)?.Under != "满意度指标";

    private static LevelOrigin OriginOf(Cell? label, IndicatorRow row)
    {
        if (label is null)
        {
            return LevelOrigin.Filled;
        }

        return row.IsUnderMerged(label) ? LevelOrigin.Merged : LevelOrigin.Cell;
    }

    // A known second level says which first level it stands under; otherwise the less sure of the two counts.
    private LevelOrigin Together(LevelOrigin origin1, LevelOrigin origin2, Level? level1)
    {
        var saysFirst = reading.Vocabulary.SecondLevel(_level2!.Text) is { } known && known.Under == level1?.Name;
        return saysFirst || origin2 > origin1 ? origin2 : origin1;
    }

    private void Claim(Cell? label, LabelRole standing)
    {
        if (label is not null && reading.IsFree(label))
        {
            var evidence = reading.Vocabulary.IsLevel(label.Text) ? reading.EvidenceOf(label.Text) : LayoutEvidence.HeaderBeside;
            reading.Note(reading.Claim(label), KnownRole(label) ?? standing, evidence);
        }
    }

    private LabelRole? KnownRole(Cell label)
    {
        if (reading.Vocabulary.SecondLevel(label.Text) is { } second)
        {
            return LabelRole.Level2(second.Name);
        }

        return reading.Vocabulary.FirstLevel(label.Text) is { } first ? LabelRole.Level1(first) : null;
    }

    private Level? FirstLevelOf(Cell? label)
    {
        if (label is null)
        {
            return null;
        }

        var known = reading.Vocabulary.FirstLevel(label.Text);
        return Known(label, known, 1);
    }

    private Level? SecondLevelOf(Cell? label) => label is null
        ? null
        : Known(label, (reading.Vocabulary.SecondLevel(label.Text) ?? SatisfactionOf(label))?.Name, 2);

    // 受益居民满意度, whoever is asked, under 满意度指标, which has one second level.
    private SecondLevel? SatisfactionOf(Cell label)
    {
        var (text, under) = (TextFolding.FoldWithoutSpace(label.Text), _level1 is null ? null : reading.Vocabulary.FirstLevel(_level1.Text));
        var isSatisfaction = under is not null && (text.EndsWith(Satisfaction, StringComparison.Ordinal) || text.EndsWith(under, StringComparison.Ordinal));
        return isSatisfaction && under!.StartsWith(Satisfaction, StringComparison.Ordinal)
            ? reading.Vocabulary.SecondLevels.FirstOrDefault(level => level.Under == under)
            : null;
    }

    private Level Known(Cell label, string? known, int depth)
    {
        var written = OneLine.Of(label.Text);
        if (known is null && _reported.Add(label))
        {
            var message = new Bilingual(
                $"“{written}”不是已知的{(depth == 1 ? "一" : "二")}级指标名称，按原文保留",
                $"'{written}' is no known name of a level {depth}; kept as written");

            // Under a known first level the template has a second one of its own.
            if (depth == 2 && _level1 is not null && reading.Vocabulary.FirstLevel(_level1.Text) is not null)
            {
                reading.ReportOfTemplate(Reading.UnknownLevelLabel, label.Address, message);
            }
            else
            {
                reading.Report(Reading.UnknownLevelLabel, label.Address, message);
            }
        }

        return new Level(known ?? written, written, label.Address);
    }

    // The norm's own form has one second level under 满意度指标; a form that prints only the first means it.
    private Level? OnlySecondLevel(Cell? level1)
    {
        var name = level1 is null ? null : reading.Vocabulary.FirstLevel(level1.Text);
        var under = reading.Vocabulary.SecondLevels.Where(level => level.Under == name).Take(2).ToList();
        return under.Count == 1 ? new Level(under[0].Name) : null;
    }

    private Level? ImpliedFirstLevel(Cell? level2) =>
        level2 is not null && reading.Vocabulary.SecondLevel(level2.Text) is { } known ? new Level(known.Under) : null;
}
