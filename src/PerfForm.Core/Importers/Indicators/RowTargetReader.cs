using System.Buffers;
using PerfForm.Core.Grids;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Targets;
using PerfForm.Core.Text;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Importers.Indicators;

/// <summary>Reads a row's target out of its value and the columns beside it: sign, unit of measure, direction.</summary>
internal sealed class RowTargetReader(FormReading reading)
{
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-—–－/／\\ ");
    private readonly TargetWords _words = reading.Vocabulary.Targets;

    /// <summary>The target; its cells are taken.</summary>
    public Target Read(IndicatorRow row, Level? level1, Level? level2)
    {
        var (sign, unit) = (SignOf(row), row.Other(HeaderRole.MeasureUnit));
        ClaimAny(sign);
        ClaimAny(row.Value);
        ClaimAny(unit);

        // 定性 without a value says what kind of value is missing.
        var written = row.Value is null && unit is null && sign is not null && _words.IsType(TargetText.Fold(sign.Text)) ? null : sign;
        var value = row.Value?.Text ?? string.Empty;
        var target = Joined(Said(written, value), value, Said(unit, value));
        if (_words.Money.IsMoney(row.Name?.Text, level1?.Name, level2?.Name))
        {
            target = BareFactor.InMoney(target, _words);
        }

        return row.Name is null ? target : target.WithUnitFrom(row.Name.Text, _words);
    }

    // — | 不适用 | —: a dash beside a value says that there is no sign, no unit.
    private static string Said(Cell? cell, string value) =>
        cell is null || (value.Length > 0 && cell.Text.AsSpan().IndexOfAnyExcept(Dashes) < 0) ? string.Empty : cell.Text;

    /// <summary>The row's sign; null for none. 指标性质 heads signs here and 正向, 反向 there: a direction is no sign.</summary>
    public Cell? SignOf(IndicatorRow row) => row.Other(HeaderRole.Sign) is { } sign && _words.Directions.Of(sign.Text) is null ? sign : null;

    /// <summary>The row's direction, under 指标方向, 指标性质 or a header that is not known; its cell is taken. Null for none.</summary>
    public Sourced<string>? DirectionOf(IndicatorRow row)
    {
        foreach (var other in row.Others)
        {
            if (other.Role is HeaderRole.Direction or HeaderRole.Sign or HeaderRole.Further or HeaderRole.Unknown
                && _words.Directions.Of(other.Cell.Text) is { } direction)
            {
                return new Sourced<string>(direction, reading.Claim(other.Cell).Address);
            }
        }

        return null;
    }

    /// <summary>What the row declares for each grade (优, 良, 中, 差); their cells are taken. Empty where the table has no such columns.</summary>
    public IReadOnlyList<Grade> GradesOf(IndicatorRow row) =>
        [
            .. row.Others.Where(other => other.Role == HeaderRole.Grade)
                .Select(grade => new Grade(OneLine.Of(grade.Column.Header.Text), GradeTarget(grade.Cell.Text), reading.Claim(grade.Cell).Address)),
        ];

    // Several targets in a grade's cell are kept as text: the parts of a target belong to an indicator.
    private Target GradeTarget(string text) =>
        reading.Targets.Parse(text) is var target and not MultipleTarget ? target : new WordTarget(text, WordTargetKind.Text);

    private Target Joined(string sign, string value, string unit)
    {
        var text = JoinedValue.Of(sign, value, unit);
        if (JoinedValue.AreTwoNumbers(value, unit))
        {
            // 1/10万 is /10万; of 5 for 10人 the number is not known.
            var perMany = ShareOfMany.WithoutOne(TargetText.Fold(unit), _words);
            return perMany is null
                ? new WordTarget(text, WordTargetKind.Text)
                : reading.Targets.Parse(JoinedValue.Of(sign, value, perMany)) with { Raw = text };
        }

        var target = reading.Targets.Parse(text);
        return unit.Length > 0 && target is WordTarget { Kind: WordTargetKind.Text }
            ? reading.Targets.Parse(JoinedValue.Of(sign, value, string.Empty)).WithUnitOfColumn(text, unit, _words)
            : target;
    }

    private void ClaimAny(Cell? cell)
    {
        if (cell is not null)
        {
            reading.Claim(cell);
        }
    }
}
