namespace PerfForm.Core.Diagnostics;

/// <summary>The one order in which a file's diagnostics are listed: sheet by sheet as in the file, then cell, then code.</summary>
/// <param name="sheets">The sheet names in the file's order.</param>
internal sealed class DiagnosticOrder(IReadOnlyList<string> sheets) : IComparer<Diagnostic>
{
    public int Compare(Diagnostic? x, Diagnostic? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        var bySheet = Position(x.Sheet).CompareTo(Position(y.Sheet));
        if (bySheet != 0)
        {
            return bySheet;
        }

        var byCell = Nullable.Compare(x.Cell, y.Cell);
        return byCell != 0 ? byCell : string.CompareOrdinal(x.Kind.Code, y.Kind.Code);
    }

    private int Position(string? sheet)
    {
        for (var i = 0; i < sheets.Count; i++)
        {
            if (sheets[i] == sheet)
            {
                return i;
            }
        }

        return -1;
    }
}
