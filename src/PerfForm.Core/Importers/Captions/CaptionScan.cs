using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Indicators;
using PerfForm.Core.Importers.Labels;

namespace PerfForm.Core.Importers.Captions;

/// <summary>
/// Pairs the captions of a form's head with their values: behind a colon in the same cell, to the right up to the next caption,
/// in the further rows of a goal, or below where captions stand side by side without a gap.
/// </summary>
internal sealed class CaptionScan(FormReading reading)
{
    private readonly List<CaptionPair> _pairs = [];
    private readonly int _lastHeadRow = reading.Area.LastHeadRow;
    private int _lastColumn;

    /// <summary>All pairs among the free cells of these rows, in reading order. Captions and values are not claimed yet.</summary>
    public IReadOnlyList<CaptionPair> Read(IReadOnlyList<GridRow> rows, IReadOnlyList<IndicatorHeader> headers)
    {
        foreach (var header in headers)
        {
            _pairs.AddRange(header.Captions.Select(caption => ColumnPair(caption, header)));
        }

        _lastColumn = reading.Area.Range.Last.Column;
        foreach (var row in rows)
        {
            foreach (var cell in reading.FreeRow(row.Number))
            {
                if (InlinePair(cell) is { } inline)
                {
                    _pairs.Add(inline);
                }
                else if (RoleOf(cell) is { } role)
                {
                    _pairs.Add(new CaptionPair(role, cell, RemarkOf(cell), [.. ValuesOf(cell, role).Select(value => new CaptionValue(value, value.Text))]));
                }
            }
        }

        return _pairs;
    }

    // A caption that heads a column of the indicator table: its value stands in the form's first row, or is merged over it.
    private CaptionPair ColumnPair(Cell caption, IndicatorHeader header)
    {
        var value = reading.Area.RowsBetween(header.FirstDataRow, reading.Area.LastRow)
            .Where(row => reading.At(row.Number, NameColumn(header)) is not null)
            .Select(row => reading.At(row.Number, caption.Address.Column))
            .FirstOrDefault(cell => cell is not null && cell.Address.Row > header.Row);
        return new CaptionPair(RoleOf(caption)!.Value, caption, RemarkOf(caption), value is null ? [] : [new CaptionValue(value, value.Text)]);
    }

    private int NameColumn(IndicatorHeader header) =>
        (header.Captions.FirstOrDefault(caption => RoleOf(caption) == CaptionRole.ProjectName) ?? header.Captions[0]).Address.Column;

    private CaptionRole? RoleOf(Cell cell) => reading.Vocabulary.Caption(cell.Text);

    private bool IsCaption(Cell cell) => RoleOf(cell) is not null || InlinePair(cell) is not null;

    // 填报单位(盖章)：某局 — label and value in one cell.
    private CaptionPair? InlinePair(Cell cell)
    {
        var colon = cell.Text.AsSpan().IndexOfAny(':', '：');
        if (RoleOf(cell) is not null || colon <= 0 || colon == cell.Text.Length - 1 || reading.Vocabulary.Caption(cell.Text[..colon]) is not { } role)
        {
            return null;
        }

        var value = cell.Text[(colon + 1)..].Trim();
        var remark = LabelText.Of(cell.Text[..colon])?.Remark ?? string.Empty;
        return value.Length > 0 ? new CaptionPair(role, cell, remark, [new CaptionValue(cell, value)]) : null;
    }

    private static string RemarkOf(Cell cell) => LabelText.Of(cell.Text)?.Remark ?? string.Empty;

    private IEnumerable<Cell> ValuesOf(Cell label, CaptionRole role)
    {
        if (role == CaptionRole.GoalAny && HeadsCaptions(label))
        {
            return [];
        }

        var beside = reading.Grid.RowsBetween(label.Area.First.Row, label.Area.Last.Row).SelectMany(row => RightOf(label, row)).ToList();
        if (beside.Count > 0 && IsGoal(role))
        {
            beside.AddRange(FurtherRows(label));
        }

        return beside.Count > 0 ? beside : Below(label, role);
    }

    // 总体目标 beside 中期目标 ∥ 年度目标 only holds them together.
    private bool HeadsCaptions(Cell label)
    {
        var right = reading.FreeRow(label.Address.Row).FindAll(cell => cell.Address.Column > label.Area.Last.Column);
        return right is [var next, ..] && IsCaption(next) && right.Exists(cell => RoleOf(cell) is CaptionRole.GoalAnnual or CaptionRole.GoalTerm);
    }

    private static bool IsGoal(CaptionRole role) => role is CaptionRole.GoalAnnual or CaptionRole.GoalTerm or CaptionRole.GoalAny;

    private IEnumerable<Cell> RightOf(Cell label, GridRow row) =>
        reading.FreeRow(row.Number).Where(cell => cell.Address.Column > label.Area.Last.Column).TakeWhile(cell => !IsCaption(cell));

    // A goal a row, under a caption that is not merged down: rows that leave the caption's column empty.
    private IEnumerable<Cell> FurtherRows(Cell label)
    {
        foreach (var row in reading.Grid.RowsBetween(label.Area.Last.Row + 1, _lastHeadRow))
        {
            var cells = reading.FreeRow(row.Number);
            if (cells.Count == 0 || cells.Any(cell => cell.Address.Column <= label.Area.Last.Column || IsCaption(cell)))
            {
                yield break;
            }

            foreach (var cell in cells)
            {
                yield return cell;
            }
        }
    }

    // 中期目标 ∥ 年度目标, each over its own text; other captions with a blank beside them are only not filled in.
    private IEnumerable<Cell> Below(Cell label, CaptionRole role)
    {
        var next = label.Area.Last.Column + 1;
        var isCrowded = IsGoal(role) || next > _lastColumn || (reading.At(label.Address.Row, next) is { } neighbour && IsCaption(neighbour));
        var below = reading.At(label.Area.Last.Row + 1, label.Address.Column);
        return isCrowded && below is not null && below.Address.Row <= _lastHeadRow && reading.IsFree(below) && !IsCaption(below) ? [below] : [];
    }
}
