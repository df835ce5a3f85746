using PerfForm.Core.Grids;
using PerfForm.Core.Text;

namespace PerfForm.Core.Model.Contract;

/// <summary>A field of the output contract: one key of one kind of object. Everything that writes, describes or names it goes by this.</summary>
/// <typeparam name="T">What it is a field of.</typeparam>
/// <param name="name">What it is called.</param>
internal abstract class ContractField<T>(FieldName name)
    where T : class
{
    /// <summary>What it is called.</summary>
    public FieldName Name { get; } = name;

    /// <summary>What its value may be.</summary>
    public FieldShape Shape { get; init; } = FieldShape.Text;

    /// <summary>Whether it is always there.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The values of the object's <c>kind</c> with which it may be there; empty for all.</summary>
    public IReadOnlyList<string> OnlyFor { get; init; } = [];

    /// <summary>Writes key and value; nothing where there is nothing to say.</summary>
    public abstract void Write(T owner, StructureWriter writer);

    /// <summary>The columns that it makes in its object's table; none where it has a table of its own.</summary>
    public abstract IEnumerable<ContractColumn<T>> Columns { get; }

    /// <summary>A column of its own name.</summary>
    protected ContractColumn<T> Column(ColumnType type, Func<T, Language, TableValue> read, Func<T, CellAddress?>? cellOf = null) =>
        new(ColumnNames.Of(Name.Key), type, Name.Heading, read) { Description = Name.Description, Words = Shape.Words, CellOf = cellOf ?? (_ => null) };
}
