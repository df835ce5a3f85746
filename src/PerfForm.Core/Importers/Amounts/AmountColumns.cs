using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Captions;
using PerfForm.Core.Importers.Labels;
using PerfForm.Core.Model;

namespace PerfForm.Core.Importers.Amounts;

/// <summary>
/// Of several amounts beside one caption, tells which is the year's and which the whole period's, by the headers above them: 上年度安排资金 |
/// 本年度申请资金, 当年金额 | 占比, 实施期 | 年度.
/// </summary>
internal sealed class AmountColumns(FormReading reading)
{
    private const int FarthestHeader = 16;

    /// <summary>The value to read, of one horizon or of each; all others are left.</summary>
    public IEnumerable<(CaptionValue Value, Horizon? Horizon)> Pick(CaptionPair pair)
    {
        var amounts = pair.Values.Where(value => AmountReader.IsAmount(value.Cell)).ToList();
        if (amounts.Count < 2)
        {
            return pair.Values.Count == 0 ? [] : [(amounts.Count == 1 ? amounts[0] : pair.Values[0], null)];
        }

        var headed = amounts.ConvertAll(value => (Value: value, Header: HeaderOf(value.Cell)));
        var own = headed.FindAll(amount => amount.Header is null || !reading.Vocabulary.IsForeignColumn(amount.Header));
        var term = own.Find(amount => HorizonOf(amount.Header) == Horizon.Term);
        var annual = own.Find(amount => HorizonOf(amount.Header) == Horizon.Annual);
        if (term.Value is not null && annual.Value is not null)
        {
            return [(term.Value, Horizon.Term), (annual.Value, Horizon.Annual)];
        }

        return [(annual.Value ?? own.FirstOrDefault().Value ?? amounts[0], null)];
    }

    private Horizon? HorizonOf(string? header)
    {
        if (header is null)
        {
            return null;
        }

        return reading.Vocabulary.Caption(header) == CaptionRole.TermTotal ? Horizon.Term : reading.Vocabulary.Horizons.In(header);
    }

    // The nearest text above that is no amount; empty cells between are those of other rows.
    private string? HeaderOf(Cell amount)
    {
        for (var row = amount.Address.Row - 1; row >= Math.Max(reading.Area.FirstRow, amount.Address.Row - FarthestHeader); row--)
        {
            if (reading.At(row, amount.Address.Column) is { Kind: CellKind.Text } above && !AmountReader.IsAmount(above))
            {
                return above.Text;
            }
        }

        return null;
    }
}
