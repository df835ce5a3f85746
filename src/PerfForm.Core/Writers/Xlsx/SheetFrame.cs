using System.Globalization;
using PerfForm.Core.Grids;

namespace PerfForm.Core.Writers.Xlsx;

/// <summary>A sheet without its cells.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">How many columns it has.</param>
/// <param name="Rows">How many rows it has, its header among them.</param>
internal sealed record SheetFrame(string Name, int Columns, long Rows)
{
    /// <summary>The cells that it covers, as <c>A1:C20</c>.</summary>
    public string Range => string.Create(CultureInfo.InvariantCulture, $"A1:{CellAddress.ColumnLetters(Columns - 1)}{Rows}");

    /// <summary>Its header row, as a name of a workbook takes it: <c>'sheet'!$1:$1</c>.</summary>
    public string Header => $"'{Name.Replace("'", "''", StringComparison.Ordinal)}'!$1:$1";
}
