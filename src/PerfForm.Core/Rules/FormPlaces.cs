using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules;

/// <summary>What stands in each row of a form, looked up once: a form may have thousands of rows, and a finding in each.</summary>
internal sealed class FormPlaces
{
    private static readonly PlacedRow Nothing = new();
    private readonly Dictionary<int, PlacedRow> _rows = [];

    // By cell: a row may have thousands, and a finding in each.
    private readonly Dictionary<CellAddress, Indicator> _indicators = [];
    private readonly Dictionary<CellAddress, List<Label>> _labels = [];

    /// <summary>The places of a form.</summary>
    public FormPlaces(Form form)
    {
        Form = form;
        foreach (var indicator in form.Indicators)
        {
            Row(indicator.Cell).Indicators.Add(indicator);
            AddTo(indicator.Cell, indicator);
            AddTo(indicator.Name?.Cell, indicator);
            AddTo(indicator.Weight?.Cell, indicator);
        }

        foreach (var label in form.Layout.Labels)
        {
            AddTo(label.Cell, label);
            foreach (var value in label.Values)
            {
                AddTo(value, label);
            }
        }

        foreach (var unclaimed in form.Unclaimed)
        {
            Row(unclaimed.Cell).Unclaimed.Add(unclaimed);
        }

        AddAmounts();
        AddTexts();
    }

    /// <summary>The form.</summary>
    public Form Form { get; }

    /// <summary>What stands in a row, from 0.</summary>
    public PlacedRow In(int row) => _rows.TryGetValue(row, out var there) ? there : Nothing;

    /// <summary>The indicator whose value, name or weight stands in a cell; null for none.</summary>
    public Indicator? IndicatorAt(CellAddress? cell) => cell is { } place ? _indicators.GetValueOrDefault(place) : null;

    /// <summary>The labels that stand in a cell, or announce it, in the order in which the form has them.</summary>
    public IReadOnlyList<Label> LabelsAt(CellAddress cell) => _labels.TryGetValue(cell, out var labels) ? labels : [];

    /// <summary>What a finding is about: an indicator by its name, another cell by the label beside it; null where neither is known.</summary>
    public string? SubjectOf(Diagnostic diagnostic)
    {
        if (IndicatorAt(diagnostic.Cell) is { } indicator)
        {
            var name = indicator.Name?.Value ?? indicator.Target.Raw;
            return string.IsNullOrWhiteSpace(name) ? null : OneLine.Of(name);
        }

        return diagnostic.Cell is { } cell
            ? LabelsAt(cell).FirstOrDefault(label => label.Role.Kind != LabelKind.Title)?.Text
            : null;
    }

    private void AddAmounts()
    {
        foreach (var money in new[] { Form.Budget, Form.TermBudget }.Concat(Form.Tasks.Select(task => task.Budget)))
        {
            foreach (var line in money?.AllLines(string.Empty) ?? [])
            {
                Row(line.Amount.Cell).Amounts.Add(line.Amount);
            }
        }
    }

    private void AddTexts()
    {
        var texts = Form.Goals.Select(goal => goal.Text)
            .Concat(Form.Tasks.SelectMany(task => new[] { task.Name, task.Content }))
            .Concat(Form.Indicators.SelectMany(indicator => new[] { indicator.Name, indicator.Explanation, indicator.Note }));
        foreach (var text in texts.OfType<Sourced<string>>())
        {
            Row(text.Cell).Texts.Add(text);
        }
    }

    private void AddTo(CellAddress? cell, Indicator indicator)
    {
        if (cell is { } place)
        {
            _indicators.TryAdd(place, indicator);
        }
    }

    private void AddTo(CellAddress cell, Label label)
    {
        if (!_labels.TryGetValue(cell, out var here))
        {
            _labels.Add(cell, here = []);
        }

        here.Add(label);
    }

    private PlacedRow Row(CellAddress cell)
    {
        if (!_rows.TryGetValue(cell.Row, out var row))
        {
            _rows.Add(cell.Row, row = new PlacedRow());
        }

        return row;
    }
}
