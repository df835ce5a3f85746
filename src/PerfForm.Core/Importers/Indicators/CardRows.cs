using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Headers;
using PerfForm.Core.Model.Layout;

namespace PerfForm.Core.Importers.Indicators;

/// <summary>Reads indicators as cards; see <see cref="CardHeader"/>.</summary>
internal sealed class CardRows(FormReading reading, TableHalf half)
{
    /// <summary>The indicators, as rows, with their captions taken.</summary>
    /// <param name="nextRow">The row under the last card.</param>
    public List<IndicatorRow> Read(out int nextRow)
    {
        var cards = CardHeader.CardsFrom(reading.Area.RowsBetween(half.Header.FirstDataRow, half.LastRow), reading.Vocabulary).ToList();
        nextRow = cards.SelectMany(card => card).Max(pair => pair.Value.Area.Last.Row) + 1;
        foreach (var (column, _) in cards.SelectMany(card => card).Where(pair => reading.IsFree(pair.Column.Header)))
        {
            reading.Note(reading.Claim(column.Header), LabelRole.Of(column.Role), column.Evidence);
        }

        return cards.ConvertAll(RowOf);
    }

    private static IndicatorRow RowOf(List<(HeaderColumn Column, Cell Value)> card)
    {
        var (name, value) = (Of(HeaderRole.Name), Of(HeaderRole.Value));
        var place = value ?? name ?? card[0].Value;
        return new IndicatorRow(
            (name ?? place).Address.Row,
            Of(HeaderRole.Level1),
            Of(HeaderRole.Level2),
            name,
            value,
            place.Address,
            [.. card.Where(pair => !IndicatorHeader.IsTelling(pair.Column.Role)).Select(pair => new OtherCell(pair.Column, pair.Value))]);

        Cell? Of(HeaderRole role) => card.Find(pair => pair.Column.Role == role).Value;
    }
}
