using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules;

/// <summary>A finding's row among its neighbours, as they stand in the sheet.</summary>
internal sealed class Excerpt
{
    private const int Neighbours = 1;

    // A form has a dozen; a sheet that is none may have thousands, and a finding in each.
    private const int MostColumns = 24;
    private readonly FormPlaces _places;
    private readonly Form _form;
    private readonly int _at;
    private readonly int _column;
    private readonly bool _isWide;
    private readonly int _first;
    private readonly int _last;

    // Those of the rows that are shown: looked up once.
    private readonly List<Indicator> _indicators;

    private Excerpt(FormPlaces places, int at, int column)
    {
        var form = places.Form;
        (_places, _form, _at, _column) = (places, form, at, column);
        (_first, _last) = (Math.Max(0, at - Neighbours), Math.Min(form.Layout.Rows.Count - 1, at + Neighbours));
        _isWide = form.Layout.Rows.ColumnsOf(at).Length > MostColumns;
        _indicators = [];
        for (var row = _first; row <= _last; row++)
        {
            _indicators.AddRange(places.In(form.Layout.Rows.NumberOf(row)).Indicators.Where(indicator => IsNear(indicator.Cell.Column)));
        }
    }

    /// <summary>The row of a cell with the rows before and after it, in the columns of its own row; empty where the row is not in the form.</summary>
    public static IReadOnlyList<ExcerptRow> Around(FormPlaces form, CellAddress cell) =>
        form.Form.Layout.Rows.Find(cell.Row) is >= 0 and var at ? new Excerpt(form, at, cell.Column).Rows() : [];

    private List<ExcerptRow> Rows()
    {
        var columns = Columns();
        var rows = new List<ExcerptRow>();
        for (var at = _first; at <= _last; at++)
        {
            var row = _form.Layout.Rows.NumberOf(at);
            rows.Add(new ExcerptRow(new CellAddress(row, 0).RowNumber, [.. columns.Select(column => TextOf(at, new CellAddress(row, column)))], at == _at));
        }

        return rows;
    }

    // Also the columns of the second level (its labels are merged down over many rows) and of signs and units (some rows leave them blank).
    private List<int> Columns()
    {
        List<int> columns = [.. _form.Layout.Rows.ColumnsOf(_at)];
        columns.RemoveAll(column => !IsNear(column));
        var own = _form.Layout.Rows.NumberOf(_at);
        foreach (var indicator in _indicators)
        {
            Add(columns, indicator.SignCell);
            Add(columns, indicator.UnitCell);
            Add(columns, indicator.Cell.Row == own ? indicator.Level2?.Cell : null);
        }

        columns.Sort();
        return columns;
    }

    private bool IsNear(int column) => !_isWide || Math.Abs(column - _column) <= MostColumns / 2;

    private static void Add(List<int> columns, CellAddress? cell)
    {
        if (cell is { Column: var column } && !columns.Contains(column))
        {
            columns.Add(column);
        }
    }

    // The line breaks of a narrow cell are layout; in a value they part two of them.
    private string TextOf(int at, CellAddress cell)
    {
        var text = _form.Layout.Rows.TextOf(at, cell.Column) ?? LevelOver(cell) ?? string.Empty;
        return _indicators.Exists(indicator => indicator.Cell == cell) ? text : OneLine.Of(text);
    }

    private string? LevelOver(CellAddress cell)
    {
        foreach (var indicator in _indicators)
        {
            if (indicator.Cell.Row == cell.Row
                && indicator.Level2?.Cell is { } level
                && level.Column == cell.Column
                && _places.LabelsAt(level).FirstOrDefault(label => label.Cell == level && label.Area.Contains(cell.Row, cell.Column)) is { } over)
            {
                return over.Text;
            }
        }

        return null;
    }
}
