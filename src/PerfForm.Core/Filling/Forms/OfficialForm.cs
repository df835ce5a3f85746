using PerfForm.Core.Model.Kinds;

namespace PerfForm.Core.Filling.Forms;

/// <summary>An official form as it is drawn.</summary>
/// <param name="Name">Its name: <c>mof-2021</c>.</param>
/// <param name="Kind">What it declares for.</param>
internal sealed record OfficialForm(string Name, FormKind Kind)
{
    /// <summary>The name of its sheet.</summary>
    public string Sheet { get; init; } = string.Empty;

    /// <summary>Whether it is printed across.</summary>
    public bool IsLandscape { get; init; }

    /// <summary>How many rows from the top hold title, year and unit: they have no lines around them, stay in sight, and stand on each page.</summary>
    public int HeadRows { get; init; }

    /// <summary>The widths of its columns, in characters.</summary>
    public IReadOnlyList<double> Widths { get; init; } = [];

    /// <summary>Its rows.</summary>
    public IReadOnlyList<FormRow> Rows { get; init; } = [];

    /// <summary>The levels of its indicator table, in order.</summary>
    public IReadOnlyList<LevelSlot> Levels { get; init; } = [];

    /// <summary>How many rows a blank form has for main tasks.</summary>
    public int BlankTasks { get; init; } = 1;

    /// <summary>What may be chosen in fields.</summary>
    public IReadOnlyList<FieldChoice> Choices { get; init; } = [];

    /// <summary>What may be chosen in a field; nothing where anything may be written.</summary>
    public IReadOnlyList<string> ChoicesOf(string field) => field switch
    {
        FormField.Level1 => [.. Levels.Select(slot => slot.Label1).Distinct(StringComparer.Ordinal)],
        FormField.Level2 => [.. Levels.Select(slot => slot.Label2).Where(label => label != CellMark.Left).Distinct(StringComparer.Ordinal)],
        _ => Choices.FirstOrDefault(choice => choice.Field == field)?.Words ?? [],
    };

    /// <summary>Whether rows of a block have fields of a horizon (<c>term.text</c>).</summary>
    public bool Has(RowBlock block, string horizon) => Rows.Any(row => row.Block == block && row.Has(horizon));
}
