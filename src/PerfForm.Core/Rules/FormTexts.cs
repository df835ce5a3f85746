using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Model;

namespace PerfForm.Core.Rules;

/// <summary>The texts of a form by cell, as far as they were read: for showing a finding among its neighbours, and for knowing it again when rows move.</summary>
internal sealed class FormTexts
{
    private const int Neighbours = 1;
    private readonly List<Row> _rows = [];

    public FormTexts(Form form)
    {
        Form = form;
        foreach (var note in form.Layout)
        {
            Add(note.Cell, note.Text);
            foreach (var value in note.Values)
            {
                Add(value.Address, value.Text);
            }
        }

        foreach (var line in new[] { form.Budget, form.TermBudget }.SelectMany(money => money?.AllLines(string.Empty) ?? []))
        {
            Add(line.Amount.Cell, DiagnosticValue.Of(line.Amount.Value).Text);
        }

        form.Goals.ToList().ForEach(goal => Add(goal.Text));
        foreach (var task in form.Tasks)
        {
            Add(task.Name);
            Add(task.Content);
            foreach (var line in task.Budget?.AllLines(string.Empty) ?? [])
            {
                Add(line.Amount.Cell, DiagnosticValue.Of(line.Amount.Value).Text);
            }
        }

        form.Indicators.ToList().ForEach(Add);
        form.Unclaimed.ToList().ForEach(cell => Add(cell.Cell, cell.Text));
        _rows.Sort((a, b) => a.Number.CompareTo(b.Number));
        _rows.ForEach(row => row.Texts.Sort((a, b) => a.Column.CompareTo(b.Column)));
    }

    /// <summary>The form.</summary>
    public Form Form { get; }

    /// <summary>The indicator that a cell belongs to; null for none.</summary>
    public Indicator? IndicatorAt(CellAddress? cell) =>
        cell is null ? null : Form.Indicators.FirstOrDefault(indicator => indicator.Cell == cell || indicator.Name?.Cell == cell || indicator.Weight?.Cell == cell);

    /// <summary>The text of a cell; null where nothing was read there.</summary>
    public string? At(CellAddress cell) => _rows.Find(row => row.Number == cell.Row)?.At(cell.Column);

    /// <summary>The row of a cell with the rows before and after it, in the columns of its own row.</summary>
    public IReadOnlyList<ExcerptRow> Around(CellAddress cell)
    {
        var at = _rows.FindIndex(row => row.Number == cell.Row);
        return at < 0 ? [] :
        [
            .. _rows.Skip(at - Neighbours).Take(at < Neighbours ? at + 1 + Neighbours : 2 * Neighbours + 1).Select(row =>
                new ExcerptRow(row.Number + 1, [.. _rows[at].Texts.Select(text => row.At(text.Column) ?? string.Empty)], row.Number == cell.Row)),
        ];
    }

    private void Add(Indicator indicator)
    {
        if (indicator.Level2 is { } level2)
        {
            var column = level2.Cell?.Column ?? Math.Max(0, indicator.Cell.Column - 2);
            Add(new CellAddress(indicator.Cell.Row, column), level2.Label ?? level2.Name);
        }

        foreach (var text in new[] { indicator.Name, indicator.Explanation, indicator.Note })
        {
            Add(text);
        }

        Add(indicator.Cell, indicator.Target.Raw);
        if (indicator.Weight is { } weight)
        {
            Add(weight.Cell, DiagnosticValue.Of(weight.Value).Text);
        }
    }

    private void Add(Sourced<string>? text)
    {
        if (text is not null)
        {
            Add(text.Cell, text.Value);
        }
    }

    private void Add(CellAddress cell, string text)
    {
        var row = _rows.Find(row => row.Number == cell.Row);
        if (row is null)
        {
            _rows.Add(row = new Row(cell.Row, []));
        }

        if (text.Length > 0 && row.At(cell.Column) is null)
        {
            row.Texts.Add(new ColumnText(cell.Column, text));
        }
    }

    private sealed record Row(int Number, List<ColumnText> Texts)
    {
        public string? At(int column) => Texts.Find(text => text.Column == column)?.Text;
    }

    private sealed record ColumnText(int Column, string Text);
}
