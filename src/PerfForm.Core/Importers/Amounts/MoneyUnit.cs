using PerfForm.Core.Grids;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Text;

namespace PerfForm.Core.Importers.Amounts;

/// <summary>The unit of money that cells of a form declare.</summary>
internal static class MoneyUnit
{
    // A goal may name a unit of its own: 补贴标准单位：元/亩.
    private const int LongestLine = 60;

    /// <summary>The unit that a cell holds, with the cell; null for none.</summary>
    public static Sourced<string>? In(Cell cell) =>
        (MoneyUnits.In(cell.Text) ?? MoneyUnits.BySign(cell.Text)) is { } unit ? new Sourced<string>(unit, cell.Address) : null;

    /// <summary>The unit that a line above the form's table declares (<c>单位：万元</c>); null where none does.</summary>
    public static Sourced<string>? OnLine(FormReading reading)
    {
        var line = reading.Area.HeadRows
            .SelectMany(row => row.Cells)
            .FirstOrDefault(cell => cell.Text.Length <= LongestLine && MoneyUnits.InUnitLine(cell.Text) is not null);
        if (line is null)
        {
            return null;
        }

        // 填报单位：某局  单位：万元 is left to the captions, which take the other too.
        if (line.Text.Count(letter => letter is ':' or '：') < 2)
        {
            reading.Note(reading.Claim(line), LabelRole.Of(CaptionRole.MoneyUnit), LayoutEvidence.KnownWord);
        }

        return new Sourced<string>(MoneyUnits.InUnitLine(line.Text)!, line.Address);
    }
}
