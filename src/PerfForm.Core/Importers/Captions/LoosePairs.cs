using System.Buffers;
using PerfForm.Core.Grids;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Text;

namespace PerfForm.Core.Importers.Captions;

/// <summary>
/// Pairs what is left over in the form's head by shape alone: a short text and the cell to its right, in rows that hold nothing but such
/// pairs. A template has captions that no vocabulary knows.
/// </summary>
internal static class LoosePairs
{
    private const int LongestCaption = 16;

    // 单位已有的(或拟订的)保障项目实施的制度、措施 has the row for itself and its value.
    private const int LongestOnlyCaption = 28;
    private static readonly SearchValues<char> NoCaptionHas = SearchValues.Create("0123456789。；;，,！？□☑☐√■");

    /// <summary>Reads and claims the pairs, in form order.</summary>
    public static IReadOnlyList<LabelledField> Read(FormReading reading, IReadOnlyList<GridRow> rows)
    {
        var fields = new List<LabelledField>();
        foreach (var row in rows)
        {
            var free = reading.FreeRow(row.Number);
            var cells = WithoutBlockLabel(free);
            if (cells.Count == 0 || cells.Count % 2 != 0 || !IsRowOfPairs(cells, cells.Count == 2 ? LongestOnlyCaption : LongestCaption))
            {
                continue;
            }

            if (cells.Count < free.Count)
            {
                reading.Note(reading.Claim(free[0]), LabelRole.Block, LayoutEvidence.Shape);
            }

            for (var at = 0; at < cells.Count; at += 2)
            {
                var value = reading.Claim(cells[at + 1]);
                reading.Note(cells[at], LabelRole.LoosePair, LayoutEvidence.Shape, cells[at].Text, [value.Address]);
                fields.Add(
                    new LabelledField(OneLine.Of(reading.Claim(cells[at]).Text).TrimEnd(':', '：'), new Sourced<string>(OneLine.Of(value.Text), value.Address)));
            }
        }

        return fields;
    }

    /// <summary>Whether cells are such pairs: 实施频次 | 每年一次 behind a value begin anew.</summary>
    public static bool AreIn(List<Cell> cells) => cells.Count > 1 && cells.Count % 2 == 0 && IsRowOfPairs(cells, LongestCaption);

    // 立项情况, merged down beside captions with their values, only holds them together.
    private static List<Cell> WithoutBlockLabel(List<Cell> cells) => cells is [{ Area.Rows: > 1 }, _, _, ..] && cells.Count % 2 == 1 ? cells[1..] : cells;

    private static bool IsRowOfPairs(List<Cell> cells, int longest)
    {
        for (var at = 0; at < cells.Count; at += 2)
        {
            if (!IsCaptionLike(cells[at], longest))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsCaptionLike(Cell cell, int longest) =>
        cell.Kind == CellKind.Text && cell.Text.Length > 1 && cell.Text.Length <= longest && !cell.Text.AsSpan().ContainsAny(NoCaptionHas);
}
