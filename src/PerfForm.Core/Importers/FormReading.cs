using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Labels;
using PerfForm.Core.Importers.Targets;

namespace PerfForm.Core.Importers;

/// <summary>The work on one form: where it stands, which of its cells have been taken, and what was noticed on the way.</summary>
internal sealed class FormReading(FormArea area, string file, Vocabulary vocabulary, TargetParser targets)
{
    private readonly HashSet<Cell> _claimed = new(ReferenceEqualityComparer.Instance);
    private readonly List<Diagnostic> _diagnostics = [];

    public FormArea Area { get; } = area;

    public Grid Grid => Area.Grid;

    public Vocabulary Vocabulary { get; } = vocabulary;

    public TargetParser Targets { get; } = targets;

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>The cells that nothing has taken yet, by row, then by column.</summary>
    public IEnumerable<Cell> FreeCells => Area.Cells.Where(IsFree);

    public bool IsFree(Cell cell) => !_claimed.Contains(cell);

    /// <summary>The cells of a row that nothing has taken yet, from the left. A formula that failed has no value to take.</summary>
    public List<Cell> FreeRow(int row) => [.. Grid.Row(row).Where(cell => IsFree(cell) && cell.Kind != CellKind.Error)];

    /// <summary>The cell that covers this place, taken or not; null where there is none, or where a formula failed.</summary>
    public Cell? At(int row, int column) => Grid.At(row, column) is { } cell && cell.Kind != CellKind.Error ? cell : null;

    /// <summary>Takes the cell: it has found its place in the model, or is known to be a title, caption or header.</summary>
    public Cell Claim(Cell cell)
    {
        _claimed.Add(cell);
        return cell;
    }

    public void Report(DiagnosticKind kind, CellAddress? cell, Bilingual message) =>
        _diagnostics.Add(new Diagnostic(kind, kind.Severity, file, message) { Sheet = Grid.Name, Cell = cell });
}
