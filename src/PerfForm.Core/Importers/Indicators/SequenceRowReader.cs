using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Labels;

namespace PerfForm.Core.Importers.Indicators;

/// <summary>
/// Reads rows by the order of their cells: for text taken from a print, where rows have slipped sideways. Known labels stand in front;
/// of what is left the last is the value and the one before it the name; a single one is a value.
/// </summary>
internal sealed class SequenceRowReader(FormReading reading, IndicatorHeader header) : IRowReader
{
    public IndicatorRow? Read(int row)
    {
        var cells = reading.FreeRow(row);
        var labels = cells.TakeWhile(IsLabel).ToList();
        var content = cells.Skip(labels.Count).ToList();
        if (content.Exists(cell => reading.Vocabulary.Caption(cell.Text) is not null) || IndicatorHeader.Read(reading.Grid, row, reading.Vocabulary) is not null)
        {
            return null;
        }

        // A label is printed again where a page breaks; each of them is a label.
        labels.ForEach(label => reading.Claim(label));

        var trailing = TrailingColumns();
        var last = content.Count - 1 - Math.Min(trailing.Count, Math.Max(0, content.Count - 2));
        var value = last >= 0 ? content[last] : null;
        var others = trailing.Zip(content.Skip(last + 1), (role, cell) => (role, cell)).ToList();
        return new IndicatorRow(
            row,
            FirstLevelIn(labels),
            labels.LastOrDefault(cell => reading.Vocabulary.SecondLevel(cell.Text) is not null),
            last > 0 ? content[last - 1] : null,
            value,
            value?.Address ?? new CellAddress(row, 0),
            others);
    }

    private bool IsLabel(Cell cell) =>
        reading.Vocabulary.FirstLevel(cell.Text) is not null
        || reading.Vocabulary.SecondLevel(cell.Text) is not null
        || reading.Vocabulary.Caption(cell.Text) is CaptionRole.IndicatorBlock or CaptionRole.IndicatorBlockTerm;

    // 满意度指标 and 成本指标 name both levels; a label of the first level alone decides.
    private Cell? FirstLevelIn(List<Cell> labels) =>
        labels.Find(cell => reading.Vocabulary.FirstLevel(cell.Text) is not null && reading.Vocabulary.SecondLevel(cell.Text) is null)
        ?? labels.Find(cell => reading.Vocabulary.FirstLevel(cell.Text) is not null);

    private List<HeaderRole> TrailingColumns()
    {
        var value = header.Find(HeaderRole.Value);
        return [.. header.Columns.SkipWhile(column => column != value).Skip(1).Select(column => column.Role)];
    }
}
