using PerfForm.Core.Grids;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Reviews.Pages.Html;
using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Pages;

/// <summary>Draws a form as its sheet shows it: merged areas, titles, labels, and the cells with findings marked and numbered.</summary>
/// <param name="html">Where it is written.</param>
/// <param name="marks">The findings.</param>
/// <param name="language">The language of what is not of the form.</param>
internal sealed class GridTable(HtmlText html, FormMarks marks, Language language)
{
    /// <summary>The class of cells in hidden rows and columns.</summary>
    public const string Hidden = "x";

    private const string Title = "t";
    private const string Centered = "y";
    private const string Caption = "k";
    private const string Right = "r";
    private const int RowNumbers = 32;

    private Dictionary<CellAddress, string> _labels = [];

    /// <summary>Writes the table.</summary>
    public void Write(Form form, DrawnGrid drawn)
    {
        _labels = LabelsOf(form);
        var widths = new ColumnWidths(drawn);
        using var table = html.In("table", ("style", $"min-width:{widths.Least}px"));
        html.Begin("col", ("width", $"{RowNumbers}"));
        foreach (var share in widths.Shares)
        {
            html.Begin("col", ("width", share));
        }

        html.Begin("thead").Begin("tr").Begin("th");
        foreach (var column in drawn.Columns)
        {
            html.Begin("th").Text(CellAddress.ColumnLetters(column));
        }

        html.Begin("tbody");
        foreach (var row in drawn.Rows)
        {
            html.Line().Begin("tr").Begin("th").Text(row.Row < 0 ? string.Empty : $"{row.Row + 1}");
            foreach (var cell in row.Cells)
            {
                Write(cell);
            }
        }
    }

    private void Write(DrawnCell drawn)
    {
        var found = marks.At(drawn.Place);
        (string Name, string Value)[] attributes =
        [
            ("id", found.Count > 0 ? marks.AnchorOf(drawn.Place) : string.Empty),
            ("class", ClassesOf(drawn, found)),
            ("colspan", drawn.Wide > 1 ? $"{drawn.Wide}" : string.Empty),
            ("rowspan", drawn.High > 1 ? $"{drawn.High}" : string.Empty),
        ];
        html.Begin("td", [.. attributes.Where(attribute => attribute.Value.Length > 0)]);
        if (drawn.Cell is { } cell)
        {
            html.Text(PageText.Shortened(cell.Text));
        }

        if (found.Count > 0)
        {
            WriteNumbers(found);
        }
    }

    private void WriteNumbers(IReadOnlyList<MarkedFinding> found)
    {
        html.Begin("sup");
        foreach (var one in found)
        {
            html.Add(
                "a",
                $"{one.Number}",
                ("href", $"#{marks.AnchorOf(one)}"),
                ("aria-label", ReportWords.FindingNumber(one.Number, FindingClass.Of(one.Finding)).In(language)));
        }

        html.End("sup");
    }

    private string ClassesOf(DrawnCell drawn, IReadOnlyList<MarkedFinding> found)
    {
        string[] classes =
        [
            found.Count > 0 ? FindingClass.WorstOf(found).Letter : string.Empty,
            MannerOf(drawn),
            drawn.Cell?.IsHidden == true ? Hidden : string.Empty,
        ];
        return string.Join(' ', classes.Where(one => one.Length > 0));
    }

    private string MannerOf(DrawnCell drawn) => _labels.TryGetValue(drawn.Place, out var label) ? label
        : drawn.Cell?.Kind is CellKind.Number or CellKind.Percent && drawn.Wide == 1 ? Right
        : string.Empty;

    // A cell that holds its label and the value is the value's.
    private static Dictionary<CellAddress, string> LabelsOf(Form form)
    {
        var labels = new Dictionary<CellAddress, string>();
        foreach (var label in form.Layout.Labels.Where(label => !label.Announces(label.Cell)))
        {
            labels.TryAdd(label.Cell, label.Role.Kind switch
            {
                LabelKind.Title => Title,
                LabelKind.Year => Centered,
                LabelKind.Repeated or LabelKind.Blank or LabelKind.Unknown => string.Empty,
                _ => Caption,
            });
        }

        return labels;
    }
}
