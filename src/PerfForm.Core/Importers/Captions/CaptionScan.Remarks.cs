using PerfForm.Core.Grids;
using PerfForm.Core.Model.Layout;

namespace PerfForm.Core.Importers.Captions;

/// <content>A column of remarks at the right edge: 内容 | 说明 over captions, values and what a filler says of each.</content>
internal sealed partial class CaptionScan
{
    private const string Explanation = "说明";
    private readonly HashSet<Cell> _remarks = new(ReferenceEqualityComparer.Instance);

    // Its cells are values of no caption beside them.
    private List<CaptionPair> RemarksBeside()
    {
        var pairs = new List<CaptionPair>();
        foreach (var head in rows.SelectMany(row => reading.FreeRow(row.Number)).Where(HeadsRemarks).ToList())
        {
            // 备注 among the remarks heads nothing more.
            if (_remarks.Contains(head))
            {
                continue;
            }

            List<Cell> remarks = [.. reading.Grid.RowsBetween(head.Area.Last.Row + 1, rows[^1].Number)
                .Select(row => reading.At(row.Number, _lastColumn))
                .TakeWhile(cell => cell is null || cell.Address.Column == head.Address.Column)
                .OfType<Cell>()
                .Distinct()
                .TakeWhile(cell => !IsCaption(cell) && !IsBesideCaption(cell))
                .Where(reading.IsFree)];
            if (remarks.Count == 0)
            {
                continue;
            }

            _remarks.Add(head);
            _remarks.UnionWith(remarks);
            pairs.Add(new CaptionPair(CaptionRole.Field, head, string.Empty, [.. remarks.Select(cell => new CaptionValue(cell, cell.Text))]));
        }

        return pairs;
    }

    // Behind what is no caption with a value of its own: 内容 | 说明.
    private bool HeadsRemarks(Cell cell) =>
        cell.Area.Last.Column == _lastColumn
        && cell.Area is { Rows: 1, Columns: 1 }
        && (cell.Text.Trim() == Explanation || reading.Vocabulary.Header(cell.Text) == HeaderRole.Note)
        && reading.FreeRow(cell.Address.Row) is [var first, var last]
        && last == cell
        && !IsCaption(first);
}
