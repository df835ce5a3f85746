using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;

namespace PerfForm.Core.Reviews.Rounds;

/// <summary>The cells that findings ask to change: their own, and those of other forms that they are compared with.</summary>
internal sealed class AskedPlaces
{
    private readonly HashSet<(string File, string Sheet, CellAddress Cell)> _cells = [];

    /// <summary>Gathers the cells.</summary>
    public AskedPlaces(IEnumerable<ReviewedForm> forms)
    {
        foreach (var finding in forms.SelectMany(form => form.Held).Where(finding => finding.Severity >= Severity.Warning))
        {
            if (finding is { Sheet: { } sheet, Cell: { } cell })
            {
                _cells.Add((finding.File, sheet, cell));
            }

            foreach (var place in finding.Related.Where(place => place.Cell is not null))
            {
                _cells.Add((place.File, place.Sheet, place.Cell!.Value));
            }
        }
    }

    /// <summary>Whether a cell of a form is one of them.</summary>
    public bool Has(ReviewedForm form, CellAddress? cell) => cell is { } place && _cells.Contains((form.Document.Source.Path, form.Form.Sheet, place));
}
