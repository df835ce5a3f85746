using PerfForm.Core.Grids;

namespace PerfForm.Core.Model.Layout;

/// <summary>A cell of a form that was recognised as a label, and from which evidence.</summary>
public sealed class Label
{
    private readonly CellAddress[] _values;

    internal Label(LabelRole role, CellRange area, string text, LayoutEvidence evidence, CellAddress[] values) =>
        (Role, Area, Text, Evidence, _values) = (role, area, text, evidence, values);

    /// <summary>What it was recognised as.</summary>
    public LabelRole Role { get; }

    /// <summary>The cells that it covers; one cell unless merged.</summary>
    public CellRange Area { get; }

    /// <summary>Where it stands: the upper left corner of its area.</summary>
    public CellAddress Cell => Area.First;

    /// <summary>Its text, on one line; of a cell that also holds the value, the label.</summary>
    public string Text { get; }

    /// <summary>What spoke for it.</summary>
    public LayoutEvidence Evidence { get; }

    /// <summary>How clearly the column's cells say what it holds; null where the header's words, its place or its shape said it.</summary>
    public LayoutMargin? Margin { get; internal init; }

    /// <summary>The cells of the values that it announces; its own cell where label and value share it.</summary>
    public IReadOnlyList<CellAddress> Values => _values;

    /// <summary>What it announces; null unless it is a caption.</summary>
    public CaptionRole? Caption => Role.Caption;

    /// <summary>Whether it announces no value: the place for one is blank.</summary>
    public bool IsBlank => _values.Length == 0;

    /// <summary>Whether it announces the value at a cell.</summary>
    public bool Announces(CellAddress cell)
    {
        foreach (var value in _values)
        {
            if (value == cell)
            {
                return true;
            }
        }

        return false;
    }
}
