using PerfForm.Core.Grids;
using PerfForm.Core.Grids.Xlsx;

namespace PerfForm.Core.Filling.Templates;

/// <summary>References to areas as a sheet part writes them: <c>A1:B2</c>.</summary>
internal static class SheetReferences
{
    /// <summary>The area of a reference.</summary>
    /// <exception cref="IrregularPartException">It is none.</exception>
    public static CellRange Parse(string? text)
    {
        var corners = (text ?? string.Empty).Replace("$", string.Empty, StringComparison.Ordinal).Split(':');
        return corners.Length <= 2 && CellAddress.TryParse(corners[0], out var first) && CellAddress.TryParse(corners[^1], out var last)
            ? new CellRange(first, last)
            : throw new IrregularPartException();
    }
}
