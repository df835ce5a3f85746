using PerfForm.Core.Grids;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Text;

namespace PerfForm.Core.Filling.Templates;

/// <summary>Where the values of a form stand in a workbook: the cells that it was read from, and of blank ones those beside their labels.</summary>
internal sealed class TemplateLayout(Form form)
{
    private readonly IReadOnlyList<Label> _labels = form.Layout.Labels;

    /// <summary>The cell of a single value; null where the form has no place for it.</summary>
    public CellAddress? CellOf(string pointer)
    {
        var found = FieldRoles.Captions.FirstOrDefault(field => field.Pointer == pointer);
        return found.Roles is null ? PartOf(pointer) : LabelOf(found.Roles) is { } label ? BesideOf(label) : null;
    }

    /// <summary>The cells of a horizon's goals; none where the form has no place for them.</summary>
    public IReadOnlyList<CellAddress> GoalsOf(Horizon horizon)
    {
        var roles = FieldRoles.Goals.First(goal => goal.Horizon == horizon).Roles;
        return LabelOf(roles) is not { } label ? []
            : label.Values.Count > 0 ? label.Values
            : (BesideOf(label) ?? BelowOf(label)) is { } cell ? [cell] : [];
    }

    /// <summary>The cell of the year, and what is written into it; null where the form has no place for it.</summary>
    public (CellAddress Cell, string Text)? YearAs(string year)
    {
        var printed = _labels.FirstOrDefault(label => label.Role.Kind == LabelKind.Year)?.Cell
            ?? form.Unclaimed.FirstOrDefault(cell => TextFolding.FoldWithoutSpace(cell.Text) is "(年度)" or "(年)")?.Cell;
        if (printed is { } cell)
        {
            return (cell, $"（{year}年度）");
        }

        // 预算年度：, in one cell with the year or beside it
        var label = form.Layout.FindCaption(CaptionRole.YearLabel);
        return label is null ? null
            : BesideOf(label) is { } beside ? (beside, year)
            : form.Layout.Rows.TextAt(label.Cell)?.Split(':', '：') is [var caption, ..] ? (label.Cell, $"{caption}：{year}") : null;
    }

    // The first role counts most.
    private Label? LabelOf(CaptionRole[] roles) => roles.Select(role => form.Layout.FindCaption(role)).FirstOrDefault(label => label is not null);

    // Where both sums have parts, each stands in the column of its total's label.
    private CellAddress? PartOf(string pointer)
    {
        var keys = pointer.Split('/');
        var (isTerm, role) = (keys[1] == "termBudget", FieldRoles.Parts.FirstOrDefault(part => part.Key == keys[^1]).Role);
        var labels = _labels.Where(label => label.Caption is { } caption && caption == role && label.Role.Kind == LabelKind.Caption).ToList();
        var total = form.Layout.FindCaption(isTerm ? CaptionRole.TermTotal : CaptionRole.BudgetTotal);
        var other = form.Layout.FindCaption(isTerm ? CaptionRole.BudgetTotal : CaptionRole.TermTotal);
        var own = other is null || total is null ? labels : labels.FindAll(label => Distance(label, total) <= Distance(label, other));
        return total is not null && own is [var first, ..] ? BesideOf(first) : null;
    }

    private static int Distance(Label label, Label total) => Math.Abs(label.Cell.Column - total.Cell.Column);

    // A value in the label's own cell has no cell to be written to.
    private CellAddress? BesideOf(Label label) => label.Values.Count > 0
        ? label.Values[0] == label.Cell ? null : label.Values[0]
        : Free(label.Cell with { Column = label.Area.Last.Column + 1 });

    private CellAddress? BelowOf(Label label) => Free(label.Cell with { Row = label.Area.Last.Row + 1 });

    private CellAddress? Free(CellAddress cell) =>
        form.Range.CoversColumn(cell.Column) && !_labels.Any(label => label.Area.Contains(cell.Row, cell.Column)) ? cell : null;
}
