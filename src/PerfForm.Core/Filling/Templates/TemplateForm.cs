using System.Globalization;
using PerfForm.Core.Filling.Drawing;
using PerfForm.Core.Filling.Values;
using PerfForm.Core.Grids;
using PerfForm.Core.Model;

namespace PerfForm.Core.Filling.Templates;

/// <summary>Fills one form of a workbook: says which cells of its sheet change, and how.</summary>
internal sealed class TemplateForm(Form template, SheetScan scan, SheetChange change)
{
    private static readonly string[] Moneys = ["budget", "termBudget"];
    private readonly TemplateLayout _layout = new(template);
    private readonly TemplateUnit _unit = new(template);

    /// <summary>Whether rows were needed that cannot be added.</summary>
    public bool LacksRows { get; private set; }

    /// <summary>Fills in a form's values.</summary>
    public void Fill(Form form, FormValues values)
    {
        FillYear(form, values);
        foreach (var pointer in FieldRoles.Captions.Select(field => field.Pointer).Concat(
            from money in Moneys from part in FieldRoles.Parts select $"/{money}/{part.Key}"))
        {
            if (_layout.CellOf(pointer) is { } cell)
            {
                Put(cell, 0, pointer, values);
            }
        }

        foreach (var horizon in new[] { Horizon.Annual, Horizon.Term })
        {
            FillGoals(form, horizon, values);
            FillIndicators(form, horizon, values);
        }
    }

    private void FillYear(Form form, FormValues values)
    {
        if (form.Year is { } year && _layout.YearAs(year.Value.ToString(CultureInfo.InvariantCulture)) is var (cell, text) && values.Take("/year") is { } taken)
        {
            Set(cell, 0, taken with { Text = text, Number = null });
        }
    }

    private void FillGoals(Form form, Horizon horizon, FormValues values)
    {
        var cells = _layout.GoalsOf(horizon);
        var goals = GoalTexts.Of(form.Goals, horizon.Name());
        foreach (var (at, cell) in cells.Index())
        {
            // More goals than cells share the last.
            var own = at == cells.Count - 1 ? goals.Skip(at).ToList() : goals.Skip(at).Take(1).ToList();
            own.SelectMany(goal => goal.Places).ToList().ForEach(place => values.Take($"/goals/{place}/text"));
            Set(cell, 0, own.Count == 0 ? null : new FormValue(string.Empty, string.Join('\n', own.Select(goal => goal.Text))));
        }
    }

    private void FillIndicators(Form form, Horizon horizon, FormValues values)
    {
        if (TemplateTable.Of(template, horizon) is not { } table)
        {
            return;
        }

        foreach (var slot in table.Slots)
        {
            var own = form.Indicators.Index().Where(one => one.Item.Horizon == horizon && IsOf(slot, one.Item)).Select(one => one.Index).ToList();
            var rows = slot.LastRow - slot.FirstRow + 1;
            var missing = Math.Max(0, own.Count - rows - change.CountBelow(slot.LastRow));
            if (missing > 0 && scan.Hindrance is null)
            {
                change.Add(new AddedRows(slot.LastRow, missing));
            }

            var places = Math.Max(rows, Math.Min(own.Count, rows + change.CountBelow(slot.LastRow)));
            LacksRows |= own.Count > places;
            for (var at = 0; at < places; at++)
            {
                FillRow(table, slot, at, at < own.Count ? own[at] : null, form, values);
            }
        }
    }

    private static bool IsOf(TemplateSlot slot, Indicator indicator) =>
        slot.Level2 == indicator.Level2?.Name && (slot.Level1.Length == 0 || slot.Level1 == indicator.Level1?.Name);

    private void FillRow(TemplateTable table, TemplateSlot slot, int at, int? place, Form form, FormValues values)
    {
        var row = Math.Min(slot.FirstRow + at, slot.LastRow);
        var added = slot.FirstRow + at - row;
        var above = place is { } index ? $"/indicators/{index}" : null;
        if (above is not null)
        {
            values.Take($"{above}/level1");
            values.Take($"{above}/level2");
        }

        foreach (var (key, column) in table.Columns)
        {
            var cell = new CellAddress(row, column);
            if (above is null)
            {
                Set(cell, added, null);
            }
            else if (key is "target" or "sign" or "measure")
            {
                Set(cell, added, PartOf(table, key, form.Indicators[place!.Value].Target, values.Take($"{above}/target/raw")));
            }
            else
            {
                Put(cell, added, $"{above}/{key}", values);
            }
        }
    }

    private static FormValue? PartOf(TemplateTable table, string key, Target target, FormValue? raw)
    {
        var hasParts = table.Columns.ContainsKey("sign") && table.Columns.ContainsKey("measure");
        var parts = hasParts ? TargetParts.Of(target, ["≥", "≤", "=", ">", "<"]) : new TargetParts(string.Empty, target.Raw, string.Empty);
        var text = key switch
        {
            "sign" => parts.Sign,
            "measure" => parts.Measure,
            _ => parts.Value,
        };
        return raw is null || text.Length == 0 ? null : raw with { Text = text };
    }

    private void Put(CellAddress cell, int added, string pointer, FormValues values)
    {
        // What is calculated stays so.
        if (!scan.HasFormula(cell))
        {
            Set(cell, added, InUnit(values.Take(pointer)));
        }
    }

    private void Set(CellAddress cell, int added, FormValue? value)
    {
        if (added > 0 || !scan.HasFormula(cell))
        {
            change.Set(new SheetEdit(cell, added, value));
        }
    }

    private FormValue? InUnit(FormValue? value) => value is { Number: { } amount } && Moneys.Contains(value.Pointer.Split('/')[1], StringComparer.Ordinal)
        ? value with { Number = amount / _unit.Worth }
        : value;
}
