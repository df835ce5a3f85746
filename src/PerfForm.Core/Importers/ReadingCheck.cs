using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Layout;

namespace PerfForm.Core.Importers;

/// <summary>Tells how much of a form was read: whether it is an unfilled template, and which parts were not understood.</summary>
internal static class ReadingCheck
{
    // So many rows of so many cells that nothing took are a table.
    private const int FewestRows = 3;
    private const int FewestCells = 3;

    /// <summary>The form with what the reading says of itself.</summary>
    public static Form Checked(Form form, FormReading reading)
    {
        ReportThinMargins(form, reading);
        ReportOverruledHeaders(form, reading);
        return form with { IsBlank = IsBlank(form), PartiallyRead = Missing(form, reading) };
    }

    // What a column was taken for by its cells, where almost as many of them say something else.
    private static void ReportThinMargins(Form form, FormReading reading)
    {
        foreach (var label in form.Layout.Labels.Where(label => label.Margin is { IsThin: true }))
        {
            var margin = label.Margin!;
            reading.Report(Reading.CellsNotUnderstood, label.Cell, new(
                $"“{label.Text}”一列的内容不一致：前 {margin.Cells} 格中有 {margin.Fitting} 格是同一类，按这一类读取，请核对",
                $"the column “{label.Text}” holds different things: {margin.Fitting} of its first {margin.Cells} cells are of one kind, as which it is read"));
        }
    }

    // 指标内涵 over the values, and 年度目标值 over sentences.
    private static void ReportOverruledHeaders(Form form, FormReading reading)
    {
        foreach (var label in form.Layout.Labels.Where(label => label is { Margin: not null, Role.Header: HeaderRole.Value }
            && (reading.Vocabulary.Header(label.Text) ?? reading.Vocabulary.HeaderOfUnknown(label.Text)) is HeaderRole.Explanation or HeaderRole.Note))
        {
            reading.Report(Reading.CellsNotUnderstood, label.Cell, new(
                $"“{label.Text}”一列填的是指标值，指标值一列填的不是；按内容读取，请核对",
                $"the column “{label.Text}” holds the values, and the column of values does not; it was read by what it holds"));
        }
    }

    // Nothing that a department writes: no money, goal, project or task, and no value but those that are printed (≥**%).
    private static bool IsBlank(Form form) =>
        form is { Budget: null, TermBudget: null, Goals.Count: 0, Tasks.Count: 0, Unit: null }
        && form.Project?.Name is null
        && form.Indicators.All(indicator => indicator.Target is WordTarget { Kind: WordTargetKind.Blank or WordTargetKind.Placeholder });

    private static FormParts Missing(Form form, FormReading reading)
    {
        var missing = reading.IncompleteParts;
        // What stands above the header of an empty table is no table of indicators.
        var header = reading.Area.Headers.Count == 0 ? -1 : reading.Area.Headers[0].Row;
        if (form.Indicators.Count == 0 && HasTable([.. form.Unclaimed.Where(cell => cell.Cell.Row > header)]))
        {
            missing |= FormParts.Indicators;
        }

        // 满意度指标 in a row that nothing took: what stands beside it was not read.
        return header >= 0 && form.Unclaimed.Any(cell => cell.Cell.Row > header && reading.Vocabulary.IsLevel(cell.Text))
            ? missing | FormParts.Indicators
            : missing;
    }

    // Rows of several cells one under the other.
    private static bool HasTable(IReadOnlyList<UnclaimedCell> cells)
    {
        var (rows, last) = (0, -1);
        foreach (var row in cells.GroupBy(cell => cell.Cell.Row).Where(row => row.Count() >= FewestCells).Select(row => row.Key))
        {
            rows = row == last + 1 || last < 0 ? rows + 1 : 1;
            last = row;
            if (rows >= FewestRows)
            {
                return true;
            }
        }

        return false;
    }
}
