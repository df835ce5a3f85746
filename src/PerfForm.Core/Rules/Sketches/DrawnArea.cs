using PerfForm.Core.Grids;

namespace PerfForm.Core.Rules.Sketches;

/// <summary>The area of a cell in a table drawn as text, where <c>→</c> and <c>↓</c> say that the cell to the left or above covers this one.</summary>
internal static class DrawnArea
{
    /// <summary>The area that begins at a cell.</summary>
    public static CellRange From(IReadOnlyList<IReadOnlyList<string>> rows, int row, int column)
    {
        var right = column;
        while (At(row, right + 1) == "→")
        {
            right++;
        }

        var bottom = row;
        while (At(bottom + 1, column) == "↓")
        {
            bottom++;
        }

        return new CellRange(new CellAddress(row, column), new CellAddress(bottom, right));

        string? At(int r, int c) => r < rows.Count && c < rows[r].Count ? rows[r][c] : null;
    }
}
