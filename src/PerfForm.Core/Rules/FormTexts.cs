using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Model;

namespace PerfForm.Core.Rules;

/// <summary>The texts of a form by cell, as far as they were read: for showing a finding among its neighbours, and for knowing it again when rows move.</summary>
internal sealed class FormTexts
{
    private const int Neighbours = 1;
    private readonly SortedDictionary<int, SortedDictionary<int, string>> _rows = [];
    private readonly Dictionary<CellAddress, Indicator> _indicators = [];

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
    }

    /// <summary>The form.</summary>
    public Form Form { get; }

    /// <summary>The indicator that a cell belongs to; null for none.</summary>
    public Indicator? IndicatorAt(CellAddress? cell) => cell is { } at ? _indicators.GetValueOrDefault(at) : null;

    /// <summary>The text of a cell; null where nothing was read there.</summary>
    public string? At(CellAddress cell) => _rows.TryGetValue(cell.Row, out var row) ? row.GetValueOrDefault(cell.Column) : null;

    /// <summary>The row of a cell with the rows before and after it, in the columns of its own row.</summary>
    public IReadOnlyList<ExcerptRow> Around(CellAddress cell)
    {
        var rows = _rows.Keys.ToList();
        var at = rows.IndexOf(cell.Row);
        return at < 0 ? [] :
        [
            .. rows.Skip(at - Neighbours).Take(at < Neighbours ? at + 1 + Neighbours : 2 * Neighbours + 1).Select(row =>
                new ExcerptRow(row + 1, [.. _rows[cell.Row].Keys.Select(column => _rows[row].GetValueOrDefault(column, string.Empty))], row == cell.Row)),
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
            _indicators.TryAdd(weight.Cell, indicator);
        }

        _indicators.TryAdd(indicator.Cell, indicator);
        if (indicator.Name is { } name)
        {
            _indicators.TryAdd(name.Cell, indicator);
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
        if (!_rows.TryGetValue(cell.Row, out var row))
        {
            _rows.Add(cell.Row, row = []);
        }

        if (text.Length > 0)
        {
            row.TryAdd(cell.Column, text);
        }
    }
}
