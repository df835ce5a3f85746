using PerfForm.Core.Grids;

namespace PerfForm.Core.Model.Contract;

/// <summary>Short ways to define the fields that most records have.</summary>
/// <typeparam name="T">What they are fields of.</typeparam>
internal static class Define<T>
    where T : class
{
    /// <summary>A text that was read from a cell.</summary>
    public static TextField<T> Text(FieldName name, Func<T, Sourced<string>?> read) => new(name, owner => read(owner)?.Value, owner => read(owner)?.Cell);

    /// <summary>A text that is always there and was not read from a cell.</summary>
    public static TextField<T> Always(FieldName name, Func<T, string?> read, FieldShape? shape = null) =>
        new(name, read) { IsRequired = true, Shape = shape ?? FieldShape.Text };

    /// <summary>An amount or number that was read from a cell.</summary>
    public static NumberField<T> Number(FieldName name, Func<T, Sourced<decimal>?> read) => new(name, owner => read(owner)?.Value, owner => read(owner)?.Cell);

    /// <summary>The cell of the whole.</summary>
    public static TextField<T> Cell(Func<T, CellAddress?> read, bool isRequired = true) =>
        new(
            new("cell", "单元格", "cell", "Its cell, as an A1 address; in text files the row is the line."),
            owner => read(owner)?.ToString())
        { IsRequired = isRequired, Shape = FieldShape.Cell };
}
