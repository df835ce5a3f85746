using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;

namespace PerfForm.Core.Reviews.Pages;

/// <summary>The findings of a form, numbered, and the cells that are marked for them.</summary>
internal sealed class FormMarks
{
    private readonly int _form;
    private readonly ILookup<CellAddress, MarkedFinding> _byCell;

    /// <summary>The marks of a form.</summary>
    /// <param name="number">The form's number in the report.</param>
    /// <param name="form">The form.</param>
    /// <param name="grid">Its sheet; null where it could not be read again.</param>
    public FormMarks(int number, ReviewedForm form, Grid? grid)
    {
        _form = number;
        List<CellAddress?> cells = [.. form.Findings.Select(finding => CellOf(finding, form, grid))];
        Drawn = grid is null ? null : new DrawnGrid(grid, form.Form.Range, cells.OfType<CellAddress>());
        Findings =
        [
            .. form.Findings.Zip(cells).Select((one, at) =>
                new MarkedFinding(at + 1, one.First, one.Second is { } cell && Drawn?.Draws(cell) == true ? cell : null)),
        ];
        _byCell = Findings.Where(one => one.Cell is not null).ToLookup(one => one.Cell!.Value);
    }

    /// <summary>What is drawn; null where nothing can be.</summary>
    public DrawnGrid? Drawn { get; }

    /// <summary>All findings of the form, in order.</summary>
    public IReadOnlyList<MarkedFinding> Findings { get; }

    /// <summary>The findings that a cell is marked for.</summary>
    public IReadOnlyList<MarkedFinding> At(CellAddress cell) => _byCell.Contains(cell) ? [.. _byCell[cell]] : [];

    /// <summary>The anchor of a cell.</summary>
    public string AnchorOf(CellAddress cell) => $"{ReportPlaces.AnchorOf(_form)}c{cell.Row}_{cell.Column}";

    /// <summary>The anchor of a finding.</summary>
    public string AnchorOf(MarkedFinding finding) => $"{ReportPlaces.AnchorOf(_form)}-{finding.Number}";

    private static CellAddress? CellOf(Diagnostic finding, ReviewedForm form, Grid? grid) =>
        finding.Cell is { } cell && finding.Sheet == form.Form.Sheet ? grid?.At(cell.Row, cell.Column)?.Address ?? cell : null;
}
