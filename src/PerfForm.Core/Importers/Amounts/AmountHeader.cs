using PerfForm.Core.Grids;

namespace PerfForm.Core.Importers.Amounts;

/// <summary>The header over a column of amounts.</summary>
internal static class AmountHeader
{
    private const int Farthest = 16;

    /// <summary>The nearest text above an amount that is no amount; empty cells between are those of other rows. Null for none.</summary>
    public static string? Over(Cell amount, FormReading reading)
    {
        for (var row = amount.Address.Row - 1; row >= Math.Max(reading.Area.FirstRow, amount.Address.Row - Farthest); row--)
        {
            if (reading.At(row, amount.Address.Column) is { Kind: CellKind.Text } above && !AmountReader.IsAmount(above))
            {
                return above.Text;
            }
        }

        return null;
    }
}
