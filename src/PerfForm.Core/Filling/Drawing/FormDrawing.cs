using PerfForm.Core.Filling.Forms;
using PerfForm.Core.Filling.Values;
using PerfForm.Core.Model;

namespace PerfForm.Core.Filling.Drawing;

/// <summary>Draws an official form: each row of its description once, or once for each task, goal or indicator, with the values in their fields.</summary>
internal sealed class FormDrawing
{
    private static readonly string[] HorizonNames = [Horizon.Annual.Name(), Horizon.Term.Name()];
    private readonly OfficialForm _form;
    private readonly Form? _data;
    private readonly FormValues _values;

    private FormDrawing(OfficialForm form, Form? data, FormValues values) => (_form, _data, _values) = (form, data, values);

    /// <summary>The rows of a form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="data">What to fill in; null for a blank form.</param>
    /// <param name="values">Its values.</param>
    public static IReadOnlyList<DrawnRow> Of(OfficialForm form, Form? data, FormValues values)
    {
        var drawing = new FormDrawing(form, data, values);
        return [.. form.Rows.SelectMany(drawing.RowsOf)];
    }

    private IEnumerable<DrawnRow> RowsOf(FormRow row) => row.Block switch
    {
        RowBlock.Tasks => Repeated(row, Math.Max(_data is null ? _form.BlankTasks : 1, _data?.Tasks.Count ?? 0), TaskCell),
        RowBlock.Goals => Goals(row),
        RowBlock.Indicators => Indicators(row),
        _ => [new DrawnRow(row.Block, [.. row.Cells.Select(cell => Cell(cell, field => Valued(field, PointerOf(field))))])],
    };

    private DrawnCell TaskCell(string field, int place) => Valued(field, $"/tasks/{place}{PointerOf(field)}");

    private IEnumerable<DrawnRow> Goals(FormRow row)
    {
        var texts = HorizonNames.Where(row.Has).ToDictionary(name => name, name => GoalTexts.Of(_data?.Goals ?? [], name), StringComparer.Ordinal);
        return Repeated(row, Math.Max(1, texts.Values.Max(horizon => horizon.Count)), (field, at) =>
        {
            var all = texts[Split(field).Horizon];
            return at < all.Count ? Joined(field, all[at]) : new DrawnCell(string.Empty, string.Empty, field, null);
        });
    }

    private DrawnCell Joined(string field, GoalCell cell)
    {
        var taken = cell.Places.Select(place => Valued(field, $"/goals/{place}/text")).ToList();
        return taken[0] with { Value = taken[0].Value! with { Text = cell.Text } };
    }

    private IEnumerable<DrawnRow> Indicators(FormRow row)
    {
        var rows = IndicatorRows.Of(_form, _data?.Indicators ?? []);
        return Repeated(row, rows.Count, (field, at) => field switch
        {
            FormField.Level1 => rows[at].BeginsLevel1 ? new DrawnCell(string.Empty, rows[at].Slot.Label1, field, null) : DrawnCell.UnderAbove,
            FormField.Level2 => Level2(rows[at]),
            _ => IndicatorCell(field, rows[at]),
        });
    }

    private static DrawnCell Level2(IndicatorRow row) => row.Slot.Label2 switch
    {
        CellMark.Left => DrawnCell.UnderLeft,
        var label when row.BeginsLevel2 || label.Length == 0 => new DrawnCell(string.Empty, label, FormField.Level2, null),
        _ => DrawnCell.UnderAbove,
    };

    private DrawnCell IndicatorCell(string field, IndicatorRow row)
    {
        var (horizon, key) = Split(field);
        if ((horizon == Horizon.Annual.Name() ? row.Annual : row.Term) is not { } place)
        {
            return new DrawnCell(string.Empty, string.Empty, field, null);
        }

        // Levels are filled in by the row.
        var above = $"/indicators/{place}";
        _values.Take($"{above}/{FormField.Level1}");
        _values.Take($"{above}/{FormField.Level2}");
        return key switch
        {
            FormField.Target => Valued(field, $"{above}/target/raw"),
            FormField.Sign => Part(field, above, place, parts => parts.Sign),
            FormField.Value => Part(field, above, place, parts => parts.Value),
            FormField.Measure => Part(field, above, place, parts => parts.Measure),
            _ => Valued(field, $"{above}/{key}"),
        };
    }

    private DrawnCell Part(string field, string above, int place, Func<TargetParts, string> part)
    {
        var whole = Valued(field, $"{above}/target/raw");
        var signs = _form.ChoicesOf($"{Horizon.Annual.Name()}.{FormField.Sign}");
        var text = part(TargetParts.Of(_data!.Indicators[place].Target, signs));
        return whole with { Value = text.Length > 0 ? whole.Value! with { Text = text } : null };
    }

    // What is printed beside rows that come again covers all of them.
    private static IEnumerable<DrawnRow> Repeated(FormRow row, int count, Func<string, int, DrawnCell> fieldAt)
    {
        for (var at = 0; at < count; at++)
        {
            var place = at;
            yield return new DrawnRow(
                row.Block,
                [
                    .. row.Cells.Select(cell => place > 0 && IsLabel(cell)
                        ? DrawnCell.UnderAbove
                        : Cell(cell, field => fieldAt(field, place))),
                ]);
        }
    }

    private static bool IsLabel(string cell) => cell is not ("" or CellMark.Left or CellMark.Above or ['[', ..]);

    private static DrawnCell Cell(string cell, Func<string, DrawnCell> fieldOf)
    {
        if (cell is CellMark.Left or CellMark.Above)
        {
            return cell == CellMark.Left ? DrawnCell.UnderLeft : DrawnCell.UnderAbove;
        }

        // What stands behind the mark is printed where there is no value.
        var (printed, blank) = cell.Split('~') is [var usual, var other] ? (usual, other) : (cell, string.Empty);
        cell = printed;
        var (start, end) = (cell.IndexOf('[', StringComparison.Ordinal), cell.IndexOf(']', StringComparison.Ordinal));
        if (start < 0)
        {
            return new DrawnCell(string.Empty, cell, string.Empty, null);
        }

        var field = fieldOf(cell[(start + 1)..end]);
        return start == 0 && end == cell.Length - 1
            ? field
            : new DrawnCell(string.Empty, field.Value is { } value ? cell[..start] + value.Text + cell[(end + 1)..] : blank, string.Empty, null);
    }

    private DrawnCell Valued(string field, string pointer) => new(string.Empty, string.Empty, field, _values.Take(pointer));

    private static string PointerOf(string field) => "/" + field.Replace('.', '/');

    private static (string Horizon, string Key) Split(string field) => field.Split('.') is [var horizon, var key] ? (horizon, key) : (field, field);
}
