using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Amounts;
using PerfForm.Core.Importers.Captions;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Text;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Importers.Budget;

/// <summary>The unit of money that a form declares for all its amounts: 金额单位 | 万元, a line of its own, the header of a list, a caption's brackets.</summary>
internal static class DeclaredMoneyUnit
{
    private const int LongestLabel = 24;
    private const int FarthestHeading = 6;

    /// <summary>The unit; null where none is declared. A unit that has a cell of its own is not claimed yet.</summary>
    public static Sourced<string>? In(FormReading reading, IReadOnlyList<CaptionPair> pairs, IReadOnlyList<CaptionPair> money)
    {
        foreach (var pair in pairs.Where(pair => pair.Role == CaptionRole.MoneyUnit && pair.Values.Any(value => MoneyUnits.In(value.Text) is not null)))
        {
            reading.Claim(pair.Label);
            var value = pair.Values.First(value => MoneyUnits.In(value.Text) is not null);
            return new Sourced<string>(MoneyUnits.In(value.Text)!, value.Cell.Address);
        }

        return MoneyUnit.OnLine(reading)
            ?? InListHeader(reading)
            ?? money.Where(pair => MoneyUnits.In(pair.Remark) is not null).Select(pair => MoneyUnit.In(pair.Label)).FirstOrDefault(unit => unit is not null)
            ?? InHeadingOver(reading, money);
    }

    /// <summary>The unit that labels of the form's head give in brackets, or a line gives in words; null where they give none, or more than one.</summary>
    public static Sourced<string>? InAnyLabel(FormReading reading)
    {
        var found = reading.Area.HeadRows
            .SelectMany(row => row.Cells)
            .Where(cell => cell.Kind == CellKind.Text && cell.Text.Length <= LongestLabel)
            .Select(cell => (Unit: UnitIn(cell.Text), cell.Address))
            .Where(pair => pair.Unit is not null)
            .ToList();
        return found.Select(pair => pair.Unit).Distinct(StringComparer.Ordinal).Count() == 1 ? new Sourced<string>(found[0].Unit!, found[0].Address) : null;
    }

    // 金额（万元）; 单位 | 万元; 计量：金额以万元计.
    private static string? UnitIn(string text) => MoneyUnits.In(LabelText.Of(text)?.Remark)
        ?? (MoneyUnits.IsWhole(text) ? MoneyUnits.In(text) : null)
        ?? (text.Contains("以万元", StringComparison.Ordinal) ? "万元" : text.Contains("以元", StringComparison.Ordinal) ? "元" : null);

    /// <summary>Takes the cell of the unit. Without an amount it is left, and so listed as not understood.</summary>
    public static void Claim(FormReading reading, Sourced<string>? unit)
    {
        if (unit is not null && reading.At(unit.Cell.Row, unit.Cell.Column) is { } cell && MoneyUnits.IsWhole(cell.Text))
        {
            reading.Claim(cell);
        }
    }

    // 第四部分 资金安排（单位：万元）, alone in its row a little above the money, below the indicators.
    private static Sourced<string>? InHeadingOver(FormReading reading, IReadOnlyList<CaptionPair> money)
    {
        for (var (row, rows) = (money.Count > 0 ? money[0].Label.Address.Row - 1 : -1, 0); row >= 0 && rows < FarthestHeading; row--, rows++)
        {
            if (reading.Grid.Row(row) is [{ Kind: CellKind.Text, Text.Length: <= LongestLabel } heading]
                && !MoneyUnits.IsWhole(heading.Text)
                && (MoneyUnits.InUnitLine(heading.Text) ?? MoneyUnits.In(LabelText.Of(heading.Text)?.Remark)) is { } unit)
            {
                return new Sourced<string>(unit, heading.Address);
            }
        }

        return null;
    }

    // 项目资金（元） over 总额 | 财政资金 in the header of a list.
    private static Sourced<string>? InListHeader(FormReading reading)
    {
        var cell = reading.Area.Shared
            .SelectMany(row => row.Cells)
            .FirstOrDefault(cell => MoneyUnits.In(LabelText.Of(cell.Text)?.Remark) is not null);
        if (cell is null)
        {
            return null;
        }

        reading.Note(reading.Claim(cell), LabelRole.Of(CaptionRole.MoneyUnit), LayoutEvidence.Shape);
        return MoneyUnit.In(cell);
    }
}
