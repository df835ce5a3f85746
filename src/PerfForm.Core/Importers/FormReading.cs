using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Kinds;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Targets;
using PerfForm.Core.Text;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Importers;

/// <summary>The work on one form: where it stands, which of its cells have been taken, and what was noticed on the way.</summary>
internal sealed class FormReading(FormArea area, FormKind kind, string file, FormWords vocabulary, TargetParser targets)
{
    private readonly HashSet<Cell> _claimed = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Cell> _setAside = new(ReferenceEqualityComparer.Instance);
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<Label> _labels = [];

    public FormArea Area { get; } = area;

    /// <summary>The kind of form that it is.</summary>
    public FormKind Kind { get; } = kind;

    public Grid Grid => Area.Grid;

    /// <summary>The cells of the form, from the first to the last.</summary>
    public CellRange Range { get; } = area.Range;

    public FormWords Vocabulary { get; } = vocabulary;

    public TargetParser Targets { get; } = targets;

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>The form's year, once it is read; null where it has none.</summary>
    public int? Year { get; set; }

    /// <summary>Parts of the form that could not be read as a whole.</summary>
    public FormParts IncompleteParts { get; set; }

    /// <summary>The first row of the main tasks, where they stand below the indicators; null elsewhere.</summary>
    public int? TasksBelow { get; set; }

    /// <summary>The last row of that table; null where no such table stands below the indicators.</summary>
    public int? LastOfTasksBelow { get; set; }

    /// <summary>Units of money that stand in an amount's own cell.</summary>
    public List<Sourced<string>> UnitsInAmounts { get; } = [];

    /// <summary>Tables of what things cost.</summary>
    public List<CostTable> CostTables { get; } = [];

    /// <summary>The cells that nothing has taken yet, by row, then by column.</summary>
    public IEnumerable<Cell> FreeCells => (Area.ListsShared ? Area.Shared.SelectMany(row => row.Cells) : []).Concat(Area.Cells).Where(IsFree);

    /// <summary>How the form lies in its sheet, as far as it was recognised.</summary>
    public FormLayout Layout => new(_labels, FormRows.Of(Area.Rows));

    /// <summary>Whether a label begins with another year than the form's: 2025年预算 on a form of 2026.</summary>
    public bool IsOfOtherYear(string label) => Year is { } own && Vocabulary.Label(label)?.Year is { } year && year != own;

    public bool IsFree(Cell cell) => !_claimed.Contains(cell);

    /// <summary>The cells of a row that nothing has taken yet, from the left. A formula that failed has no value to take.</summary>
    public List<Cell> FreeRow(int row)
    {
        var cells = Grid.Row(row);
        var free = new List<Cell>(cells.Count);
        foreach (var cell in cells)
        {
            if (IsFree(cell) && cell.Kind != CellKind.Error && !_setAside.Contains(cell))
            {
                free.Add(cell);
            }
        }

        return free;
    }

    /// <summary>The cell that covers this place, taken or not; null where there is none, or where a formula failed.</summary>
    public Cell? At(int row, int column) => Grid.At(row, column) is { } cell && cell.Kind != CellKind.Error ? cell : null;

    /// <summary>The cell that covers this place and begins in this row, taken or not: none that is merged down from above. Null for none.</summary>
    public Cell? BeginningAt(int row, int column) => At(row, column) is { } cell && cell.Address.Row == row ? cell : null;

    /// <summary>The same, where nothing has taken it yet.</summary>
    public Cell? FreeAt(int row, int column) => BeginningAt(row, column) is { } cell && IsFree(cell) ? cell : null;

    /// <summary>Takes the cell: it has found its place in the model, or is known to be a title, caption or header.</summary>
    public Cell Claim(Cell cell)
    {
        _claimed.Add(cell);
        return cell;
    }

    /// <summary>Keeps a cell of another table out of what is read. It stays free, and so is listed as not understood.</summary>
    public void SetAside(Cell cell) => _setAside.Add(cell);

    /// <summary>Keeps a cell as a label.</summary>
    public void Note(Cell cell, LabelRole role, LayoutEvidence evidence) => Note(cell, role, evidence, cell.Text, []);

    /// <summary>Keeps a cell as the header of a column that is known by its cells.</summary>
    public void Note(Cell cell, LabelRole role, LayoutEvidence evidence, LayoutMargin? margin) =>
        _labels.Add(new Label(role, cell.Area, OneLine.Of(cell.Text), evidence, []) { Margin = margin });

    /// <summary>Keeps a cell as a label with values.</summary>
    public void Note(Cell cell, LabelRole role, LayoutEvidence evidence, string text, CellAddress[] values) =>
        _labels.Add(new Label(role, cell.Area, OneLine.Of(text), evidence, values));

    /// <summary>Whether the word that was looked up is the user's or ours.</summary>
    public LayoutEvidence EvidenceOf(string word) => Vocabulary.IsUsers(word) ? LayoutEvidence.UserWord : LayoutEvidence.KnownWord;

    public void Report(DiagnosticKind kind, CellAddress? cell, Bilingual message) =>
        _diagnostics.Add(new Diagnostic(kind, kind.Severity, file, message) { Sheet = Grid.Name, Cell = cell });

    /// <summary>Notes something that is the printed template's own, and nobody's fault.</summary>
    public void ReportOfTemplate(DiagnosticKind kind, CellAddress? cell, Bilingual message) =>
        _diagnostics.Add(new Diagnostic(kind, Severity.Info, file, message) { Sheet = Grid.Name, Cell = cell, About = About.Template });
}
