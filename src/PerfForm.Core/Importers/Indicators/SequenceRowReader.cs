using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Headers;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Targets;

namespace PerfForm.Core.Importers.Indicators;

/// <summary>
/// Reads rows by the order of their cells: for text taken from a print, where rows have slipped sideways. Known labels stand in front;
/// of what is left the last is the value and the one before it the name; a single one is a value.
/// </summary>
internal sealed class SequenceRowReader(FormReading reading, IndicatorHeader header) : IRowReader
{
    private readonly List<HeaderColumn> _trailing = TrailingColumns(header);

    public IndicatorRow? Read(GridRow row)
    {
        var cells = reading.FreeRow(row.Number);
        var labels = cells.TakeWhile(IsLabel).ToList();
        var content = cells.Skip(labels.Count).ToList();
        if (content is [var first, ..] && reading.Vocabulary.Caption(first.Text) is not null && !IsNameWithValue(content))
        {
            return null;
        }

        // A label is printed again where a page breaks; each of them is a label.
        labels.ForEach(label => reading.Note(reading.Claim(label), LabelRole.AnyLevel, reading.EvidenceOf(label.Text)));

        var last = content.Count - 1 - Math.Min(_trailing.Count, Math.Max(0, content.Count - 2));
        var value = last >= 0 ? content[last] : null;
        var others = _trailing.Zip(content.Skip(last + 1), (column, cell) => new OtherCell(column, cell)).ToList();
        return new IndicatorRow(
            row.Number,
            FirstLevelIn(labels),
            labels.LastOrDefault(cell => reading.Vocabulary.SecondLevel(cell.Text) is not null),
            last > 0 ? content[last - 1] : null,
            value,
            value?.Address ?? new CellAddress(row.Number, 0),
            others);
    }

    // 总投资 | ≤100万元 is an indicator that happens to be called like a caption.
    private bool IsNameWithValue(List<Cell> content) => content.Count == 2 && TargetParser.IsMeasurable(reading.Targets.Parse(content[1].Text));

    private bool IsLabel(Cell cell) =>
        reading.Vocabulary.IsLevel(cell.Text)
        || reading.Vocabulary.Caption(cell.Text) is CaptionRole.IndicatorBlock;

    // 满意度指标 and 成本指标 name both levels; a label of the first level alone decides.
    private Cell? FirstLevelIn(List<Cell> labels) =>
        labels.Find(cell => reading.Vocabulary.FirstLevel(cell.Text) is not null && reading.Vocabulary.SecondLevel(cell.Text) is null)
        ?? labels.Find(cell => reading.Vocabulary.FirstLevel(cell.Text) is not null);

    // 备注 and the like, which stand behind the value.
    private static List<HeaderColumn> TrailingColumns(IndicatorHeader header)
    {
        var value = header.Find(HeaderRole.Value);
        return [.. header.Columns.SkipWhile(column => column != value).Skip(1)];
    }
}
