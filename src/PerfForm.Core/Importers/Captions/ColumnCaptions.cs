using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Headers;
using PerfForm.Core.Model.Layout;

namespace PerfForm.Core.Importers.Captions;

/// <summary>Pairs the captions that head columns of the indicator table with their values: 单位名称 | 项目名称 | 预算数 in a list of projects.</summary>
internal sealed class ColumnCaptions(FormReading reading)
{
    /// <summary>The pairs of a caption: its value stands in the form's first row, or is merged over it.</summary>
    public IEnumerable<CaptionPair> PairsOf(Cell caption, IndicatorHeader header)
    {
        var role = reading.Vocabulary.LikelyCaption(caption.Text)
            ?? reading.Vocabulary.LooseCaption(caption.Text)
            ?? CaptionRole.Field;
        var value = reading.Area.ListedName is { } name ? reading.At(name.Address.Row, caption.Address.Column) : FirstUnder(caption, header);
        if (reading.Area.ListedName is not null)
        {
            ClaimRepeated(caption, value, header);
        }

        var own = new CaptionPair(
            role == CaptionRole.ListedName ? CaptionRole.ProjectName : role,
            caption,
            reading.Vocabulary.Label(caption.Text)?.Remark ?? string.Empty,
            value is null ? [] : [new CaptionValue(value, value.Text)]);
        return role == CaptionRole.ListedName && reading.Area.ListedUnit is { } unit
            ? [new CaptionPair(CaptionRole.Unit, caption, string.Empty, [new CaptionValue(unit, unit.Text)]), own]
            : [own];
    }

    // In a list without merged cells name, code and unit are printed again in each row.
    private void ClaimRepeated(Cell caption, Cell? value, IndicatorHeader header)
    {
        var repeated = reading.Area.RowsBetween(header.FirstDataRow, reading.Area.LastRow)
            .SelectMany(row => row.Cells)
            .Where(cell => cell.Address.Column == caption.Address.Column && cell != value && cell.Text == value?.Text);
        foreach (var cell in repeated.ToList())
        {
            reading.Note(reading.Claim(cell), LabelRole.Repeated, LayoutEvidence.Shape);
        }
    }

    private Cell? FirstUnder(Cell caption, IndicatorHeader header) =>
        reading.Area.RowsBetween(header.FirstDataRow, reading.Area.LastRow)
            .Select(row => reading.At(row.Number, caption.Address.Column))
            .FirstOrDefault(cell => cell is not null && cell.Address.Row > header.Row);
}
