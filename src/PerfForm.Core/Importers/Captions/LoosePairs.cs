using System.Buffers;
using PerfForm.Core.Grids;
using PerfForm.Core.Model;

namespace PerfForm.Core.Importers.Captions;

/// <summary>
/// Pairs what is left over in the form's head by shape alone: a short text and the cell to its right, in rows that hold nothing but such
/// pairs. A template has captions that no vocabulary knows.
/// </summary>
internal static class LoosePairs
{
    private const int LongestCaption = 16;
    private static readonly SearchValues<char> NoCaptionHas = SearchValues.Create("0123456789。；;，,！？");

    /// <summary>Reads and claims the pairs, in form order.</summary>
    public static IReadOnlyList<LabelledField> Read(FormReading reading)
    {
        var fields = new List<LabelledField>();
        foreach (var row in reading.Area.HeadRows)
        {
            var cells = reading.FreeRow(row.Number);
            if (cells.Count % 2 != 0 || !IsRowOfPairs(cells))
            {
                continue;
            }

            for (var at = 0; at < cells.Count; at += 2)
            {
                var value = reading.Claim(cells[at + 1]);
                fields.Add(new LabelledField(OneLine.Of(reading.Claim(cells[at]).Text).TrimEnd(':', '：'), new Sourced<string>(OneLine.Of(value.Text), value.Address)));
            }
        }

        return fields;
    }

    private static bool IsRowOfPairs(List<Cell> cells)
    {
        for (var at = 0; at < cells.Count; at += 2)
        {
            if (!IsCaptionLike(cells[at]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsCaptionLike(Cell cell) =>
        cell.Kind == CellKind.Text && cell.Text.Length is > 1 and <= LongestCaption && !cell.Text.AsSpan().ContainsAny(NoCaptionHas);
}
