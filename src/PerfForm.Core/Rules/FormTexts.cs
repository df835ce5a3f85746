using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Model;

namespace PerfForm.Core.Rules;

/// <summary>The texts of a form by cell, as far as they were read: for showing a finding among its neighbours, and for knowing it again when rows move.</summary>
internal sealed class FormTexts
{
    private const int Neighbours = 1;
    private readonly Row[] _rows;

    public FormTexts(Form form)
    {
        Form = form;
        var rows = new RowTexts();
        foreach (var note in form.Layout)
        {
            rows.Add(note.Cell, note.Text);
            foreach (var value in note.Values)
            {
                rows.Add(value.Address, value.Text);
            }
        }

        foreach (var line in new[] { form.Budget, form.TermBudget }.SelectMany(money => money?.AllLines(string.Empty) ?? []))
        {
            rows.Add(line.Amount.Cell, DiagnosticValue.Of(line.Amount.Value).Text);
        }

        form.Goals.ToList().ForEach(goal => rows.Add(goal.Text));
        foreach (var task in form.Tasks)
        {
            rows.Add(task.Name);
            rows.Add(task.Content);
            foreach (var line in task.Budget?.AllLines(string.Empty) ?? [])
            {
                rows.Add(line.Amount.Cell, DiagnosticValue.Of(line.Amount.Value).Text);
            }
        }

        form.Indicators.ToList().ForEach(rows.Add);
        form.Unclaimed.ToList().ForEach(cell => rows.Add(cell.Cell, cell.Text));
        _rows = rows.InOrder();
    }

    private FormTexts(Form form, Row[] rows) => (Form, _rows) = (form, rows);

    /// <summary>The form.</summary>
    public Form Form { get; }

    /// <summary>The same for another copy of the form.</summary>
    public FormTexts For(Form form) => new(form, _rows);

    /// <summary>The indicator that a cell belongs to; null for none.</summary>
    public Indicator? IndicatorAt(CellAddress? cell) =>
        cell is null ? null : Form.Indicators.FirstOrDefault(indicator => indicator.Cell == cell || indicator.Name?.Cell == cell || indicator.Weight?.Cell == cell);

    /// <summary>The text of a cell; null where nothing was read there.</summary>
    public string? At(CellAddress cell) => Array.Find(_rows, row => row.Number == cell.Row)?.At(cell.Column);

    /// <summary>The row of a cell with the rows before and after it, in the columns of its own row.</summary>
    public IReadOnlyList<ExcerptRow> Around(CellAddress cell)
    {
        var at = Array.FindIndex(_rows, row => row.Number == cell.Row);
        return at < 0 ? [] :
        [
            .. _rows.Skip(at - Neighbours).Take(at < Neighbours ? at + 1 + Neighbours : 2 * Neighbours + 1).Select(row =>
                new ExcerptRow(row.Number + 1, [.. _rows[at].Columns.Select(column => row.At(column) ?? string.Empty)], row.Number == cell.Row)),
        ];
    }

    /// <summary>A row's texts by column; small, since a large run keeps very many.</summary>
    private sealed record Row(int Number, int[] Columns, string[] Texts)
    {
        public string? At(int column) => Array.IndexOf(Columns, column) is >= 0 and var at ? Texts[at] : null;
    }

    /// <summary>Texts as they are gathered: of several for one cell the first counts.</summary>
    private sealed class RowTexts
    {
        private readonly List<List<ColumnText>> _rows = [];

        public Row[] InOrder()
        {
            _rows.Sort((a, b) => a[0].Row.CompareTo(b[0].Row));
            _rows.ForEach(row => row.Sort((a, b) => a.Column.CompareTo(b.Column)));
            return [.. _rows.Select(row => new Row(row[0].Row, [.. row.Select(text => text.Column)], [.. row.Select(text => text.Text)]))];
        }

        public void Add(Indicator indicator)
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

        public void Add(Sourced<string>? text)
        {
            if (text is not null)
            {
                Add(text.Cell, text.Value);
            }
        }

        public void Add(CellAddress cell, string text)
        {
            if (text.Length == 0)
            {
                return;
            }

            var row = _rows.Find(row => row[0].Row == cell.Row);
            if (row is null)
            {
                _rows.Add([new ColumnText(cell.Row, cell.Column, text)]);
            }
            else if (!row.Exists(other => other.Column == cell.Column))
            {
                row.Add(new ColumnText(cell.Row, cell.Column, text));
            }
        }
    }

    private sealed record ColumnText(int Row, int Column, string Text);
}
