using PerfForm.Core.Grids;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Layout;

namespace PerfForm.Core.Filling.Templates;

/// <summary>The indicator table of a form in a workbook, or the half of it for one horizon: its columns, and the rows of each pair of levels.</summary>
internal sealed class TemplateTable
{
    private readonly Form _form;
    private readonly int _firstColumn;
    private readonly int _endColumn;

    private TemplateTable(Form form, int firstColumn, int endColumn)
    {
        (_form, _firstColumn, _endColumn) = (form, firstColumn, endColumn);
        Columns = ColumnsIn();
        Slots = [.. SlotsIn()];
    }

    /// <summary>The columns, by the key of what they hold.</summary>
    public IReadOnlyDictionary<string, int> Columns { get; }

    /// <summary>The rows of each pair of levels, from the top.</summary>
    public IReadOnlyList<TemplateSlot> Slots { get; }

    /// <summary>The table for a horizon; null where the form has none. Of two halves the first is that of the whole period.</summary>
    public static TemplateTable? Of(Form form, Horizon horizon)
    {
        // A half begins with its second levels.
        var starts = HeadersOf(form, HeaderRole.Level2).Select(label => label.Cell.Column).Distinct().Order().ToList();
        var isInHalves = starts.Count == 2;
        if (starts.Count is 0 or > 2 || (horizon == Horizon.Term && !isInHalves))
        {
            return null;
        }

        var table = isInHalves && horizon == Horizon.Term
            ? new TemplateTable(form, starts[0], starts[1])
            : new TemplateTable(form, starts[^1], int.MaxValue);
        return table.Columns.ContainsKey("name") && table.Columns.ContainsKey("target") ? table : null;
    }

    private static IEnumerable<Label> HeadersOf(Form form, HeaderRole role) => form.Layout.Labels.Where(label => label.Role.Header == role);

    private Dictionary<string, int> ColumnsIn()
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (key, roles) in FieldRoles.Columns)
        {
            if (roles.SelectMany(role => HeadersOf(_form, role)).FirstOrDefault(label => IsWithin(label.Cell)) is { } header)
            {
                columns.Add(key, header.Cell.Column);
            }
        }

        return columns;
    }

    private IEnumerable<TemplateSlot> SlotsIn()
    {
        // 服务对象满意度指标 may be a first level, a second, or both.
        var seconds = _form.Layout.Labels
            .Where(label => label.Role.Kind is LabelKind.Level1 or LabelKind.Level2 && label.Area.CoversColumn(_firstColumn))
            .OrderBy(label => label.Cell)
            .ToList();
        foreach (var (label, next) in seconds.Zip(seconds.Skip(1).Append(null)))
        {
            var first = FirstLevelOf(label);

            // Rows below a label that is not merged down are its own up to the next.
            var last = Math.Max(label.Area.Last.Row, Math.Min((next?.Cell.Row ?? int.MaxValue) - 1, first?.Area.Last.Row ?? label.Area.Last.Row));
            yield return new TemplateSlot(first?.Role.Level ?? string.Empty, SecondLevelOf(label), label.Cell.Row, last);
        }
    }

    private string SecondLevelOf(Label label) =>
        _form.BareLabels.FirstOrDefault(bare => bare.Cell.Row == label.Cell.Row)?.Level2.Name
        ?? _form.Indicators.FirstOrDefault(indicator => indicator.Cell.Row == label.Cell.Row)?.Level2?.Name
        ?? label.Role.Level
        ?? label.Text;

    // One that is merged down holds for its own rows alone.
    private Label? FirstLevelOf(Label second) => _form.Layout.Labels
        .Where(label => label.Role.Kind == LabelKind.Level1 && label.Cell.Row <= second.Cell.Row && label.Cell.Column <= second.Cell.Column)
        .Where(label => label.Area.Rows == 1 || label.Area.CoversRow(second.Cell.Row))
        .MaxBy(label => label.Cell.Row);

    private bool IsWithin(CellAddress cell) => cell.Column >= _firstColumn && cell.Column < _endColumn;
}
