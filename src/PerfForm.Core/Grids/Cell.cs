namespace PerfForm.Core.Grids;

/// <summary>A non-empty cell of a sheet or text table. A merged area is one cell, at its upper left corner.</summary>
/// <param name="Area">The cells that it covers; one cell unless merged.</param>
/// <param name="Text">Its text as a person reads it, trimmed at both ends; never empty.</param>
/// <param name="Kind">What kind of content it holds.</param>
/// <param name="Number">The exact number of a <see cref="CellKind.Number"/> or <see cref="CellKind.Percent"/> cell (0.95 for 95%).</param>
public sealed record Cell(CellRange Area, string Text, CellKind Kind = CellKind.Text, decimal? Number = null)
{
    /// <summary>Where it stands: the upper left corner of its area.</summary>
    public CellAddress Address => Area.First;

    /// <summary>Whether its row or column is hidden, so that a person does not see it.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Whether it holds a whole number of more than 15 digits as a number: a workbook keeps no more, so the last ones are lost.</summary>
    public bool HasLostDigits { get; init; }

    /// <summary>Whether it is print that was cut at the cell's edge, so that a part of its text may be missing.</summary>
    public bool MayBeCut { get; init; }

    /// <summary>Whether it covers more than one cell.</summary>
    public bool IsMerged => Area.First != Area.Last;
}
