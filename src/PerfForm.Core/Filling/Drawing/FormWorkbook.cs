using PerfForm.Core.Grids;
using PerfForm.Core.Writers.Xlsx;
using SpreadCheetah;
using SpreadCheetah.Worksheets;
using CellText = PerfForm.Core.Writers.Xlsx.CellText;

namespace PerfForm.Core.Filling.Drawing;

/// <summary>Writes drawn forms as a workbook, a sheet each. The same forms give the same bytes.</summary>
internal static class FormWorkbook
{
    /// <summary>Writes the workbook into a stream, which stays open.</summary>
    public static void Write(IReadOnlyList<DrawnSheet> sheets, Stream output)
    {
        using var draft = new MemoryStream();
        WriteDraft(sheets, draft);
        draft.Position = 0;
        FormPackage.Copy(draft, output, sheets);
    }

    private static void WriteDraft(IReadOnlyList<DrawnSheet> sheets, MemoryStream draft)
    {
        using var stream = new SynchronousStream(draft);

        // No properties: they would tell when the workbook was written.
        using var workbook = Done(Spreadsheet.CreateNewAsync(
            stream,
            new SpreadCheetahOptions { DocumentProperties = null, PreserveStringWhitespace = true, WriteCellReferenceAttributes = true }));
        var styles = new FormStyles(workbook);
        foreach (var sheet in sheets)
        {
            AddSheet(workbook, sheet, styles);
        }

        Done(workbook.FinishAsync());
    }

    private static void AddSheet(Spreadsheet workbook, DrawnSheet sheet, FormStyles styles)
    {
        var options = new WorksheetOptions { FrozenRows = sheet.Form.HeadRows, ShowGridlines = false };
        foreach (var (at, width) in sheet.Form.Widths.Index())
        {
            options.Column(at + 1).Width = width;
        }

        Done(workbook.StartWorksheetAsync(sheet.Name, options));
        var areas = new SheetAreas(sheet.Rows);
        foreach (var area in areas.Merged)
        {
            workbook.MergeCells(area.ToString());
        }

        FieldRules.Add(workbook, sheet, areas);
        for (var row = 0; row < sheet.Rows.Count; row++)
        {
            Done(workbook.AddRowAsync(CellsOf(sheet, row, areas, styles), new RowOptions { Height = RowHeights.Of(sheet, row, areas.In(row)) }));
        }
    }

    private static StyledCell[] CellsOf(DrawnSheet sheet, int row, SheetAreas areas, FormStyles styles) =>
    [
        .. Enumerable.Range(0, sheet.Form.Widths.Count).Select(column =>
        {
            var owner = areas.OwnerOf(row, column);
            var cell = sheet.Rows[owner.Row].Cells[owner.Column];
            var style = styles[CellLooks.Of(cell, owner.Row, sheet.Form.HeadRows)];
            return owner == new CellAddress(row, column) ? CellOf(cell, style) : new StyledCell((string?)null, style);
        }),
    ];

    private static StyledCell CellOf(DrawnCell cell, SpreadCheetah.Styling.StyleId style) => cell.Value?.Number is { } number
        ? new StyledCell(number, style)
        : new StyledCell(cell.Text.Length > 0 ? CellText.Of(cell.Text) : null, style);

    // The stream does all at once, so that nothing is waited for.
    private static void Done(ValueTask task) => task.AsTask().GetAwaiter().GetResult();

    private static T Done<T>(ValueTask<T> task) => task.AsTask().GetAwaiter().GetResult();
}
