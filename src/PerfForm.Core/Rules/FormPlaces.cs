using PerfForm.Core.Grids;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Layout;

namespace PerfForm.Core.Rules;

/// <summary>What stands in each row of a form, looked up once: a form may have thousands of rows, and a finding in each.</summary>
internal sealed class FormPlaces
{
    private static readonly PlacedRow Nothing = new();
    private readonly Dictionary<int, PlacedRow> _rows = [];

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
    public Indicator? IndicatorAt(CellAddress? cell) => cell is not { } place
        ? null
        : In(place.Row).Named.Find(indicator => indicator.Cell == place || indicator.Name?.Cell == place || indicator.Weight?.Cell == place);

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
        if (cell is { } place && Row(place).Named is var named && (named.Count == 0 || named[^1] != indicator))
        {
            named.Add(indicator);
        }
    }

    private void AddTo(CellAddress cell, Label label)
    {
        var labels = Row(cell).Labels;
        if (labels.Count == 0 || labels[^1] != label)
        {
            labels.Add(label);
        }
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
