using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Headers;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Importers;

/// <summary>
/// A list of many projects in one table, one form a project: the project's name is a column of the table, and each name begins a form.
/// Where units and projects share a column (单位名称、项目名称), a row with nothing but name, code and sum is a unit.
/// </summary>
internal sealed class ListedForms(FormWords vocabulary)
{
    /// <summary>The forms of the list, from the top; null where the area is no list.</summary>
    public List<FormArea>? In(FormArea area)
    {
        if (area.Headers is not [var header] || NameColumn(header) is not { } column)
        {
            return null;
        }

        var starts = StartsOf(area, header, column);
        var forms = new List<FormArea>();
        var (first, unit) = (header.FirstDataRow, (Cell?)null);
        for (var i = 0; i < starts.Count; i++)
        {
            var last = i + 1 < starts.Count ? starts[i + 1].Address.Row - 1 : area.LastRow;
            if (IsUnit(area, header, column, starts[i].Address.Row, last))
            {
                unit = starts[i];
                continue;
            }

            // What stands above the name, a subtotal for instance, is listed with the form below it.
            forms.Add(area with
            {
                Rows = [.. area.RowsBetween(first, last)],
                Shared = [.. area.RowsBetween(area.FirstRow, header.FirstDataRow - 1)],
                ListsShared = forms.Count == 0,
                ListedName = starts[i],
                ListedUnit = unit,
            });
            first = last + 1;
        }

        // What stands under the last project belongs to that project.
        if (forms.Count > 0 && first <= area.LastRow)
        {
            forms[^1] = forms[^1] with { Rows = [.. forms[^1].Rows, .. area.RowsBetween(first, area.LastRow)] };
        }

        return forms.Count > 0 ? forms : null;
    }

    // Where no column has the projects' names, the list is one of departments.
    private Cell? NameColumn(IndicatorHeader header) =>
        header.Captions.FirstOrDefault(caption => vocabulary.ListCaption(caption.Text) is CaptionRole.ProjectName or CaptionRole.ListedName)
        ?? header.Captions.FirstOrDefault(caption => vocabulary.SureCaption(caption.Text) is { } role && IsBody(role));

    /// <summary>Whether a caption announces a department or unit.</summary>
    public static bool IsBody(CaptionRole role) => role is CaptionRole.Department or CaptionRole.Unit or CaptionRole.FilingUnit;

    private List<Cell> StartsOf(FormArea area, IndicatorHeader header, Cell column)
    {
        var starts = new List<Cell>();
        foreach (var row in area.RowsBetween(header.FirstDataRow, area.LastRow))
        {
            var name = row.Cells.FirstOrDefault(cell => cell.Address.Column == column.Address.Column && !IsFooter(cell, header));
            if (name is not null && !(starts.Count > 0 && IsNote(row)) && (starts.Count == 0 || !IsRepeated(area, header, starts[^1], name)))
            {
                starts.Add(name);
            }
        }

        return starts;
    }

    // 2.资金总额=财政拨款+其他资金。 alone in its row, under the list: a project's row has more than a sentence.
    private static bool IsNote(GridRow row) => row.Cells is [{ Text: var text }] && (text.TrimEnd().EndsWith('。') || text.TrimStart().StartsWith('注'));

    // 备注：… under the list is merged over its columns; 合计 sums it up, and 填报人：张三 signs it.
    private bool IsFooter(Cell cell, IndicatorHeader header) =>
        cell.Area.CoversColumn(header.FirstTellingColumn)
        || vocabulary.Caption(cell.Text) is CaptionRole.TaskTotal
        || (cell.Text.AsSpan().IndexOfAny(':', '：') is > 0 and var colon
            && vocabulary.LikelyCaption(cell.Text[..colon]) is not null);

    // In a list without merged cells the project is printed again in each of its rows: the same name, code and unit begin nothing.
    private static bool IsRepeated(FormArea area, IndicatorHeader header, Cell before, Cell name) =>
        !before.IsMerged
            && header.Captions.All(caption => TextAt(area, name.Address.Row, caption) is not { } text || text == TextAt(area, before.Address.Row, caption));

    private static string? TextAt(FormArea area, int row, Cell caption) => area.Grid.At(row, caption.Address.Column)?.Text;

    private bool IsUnit(FormArea area, IndicatorHeader header, Cell column, int first, int last)
    {
        var table = header.FirstTellingColumn;
        var goals = header.Captions
            .Where(caption => vocabulary.Caption(caption.Text) is CaptionRole.GoalAnnual or CaptionRole.GoalTerm or CaptionRole.GoalAny)
            .Select(caption => caption.Address.Column)
            .ToHashSet();
        return vocabulary.Caption(column.Text) == CaptionRole.ListedName
            && !area.RowsBetween(first, last).SelectMany(row => row.Cells).Any(cell => cell.Address.Column >= table || goals.Contains(cell.Address.Column));
    }
}
