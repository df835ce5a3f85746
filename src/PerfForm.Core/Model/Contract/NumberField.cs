using PerfForm.Core.Grids;

namespace PerfForm.Core.Model.Contract;

/// <summary>A number.</summary>
internal sealed class NumberField<T> : ContractField<T>
    where T : class
{
    private readonly Func<T, decimal?> _read;
    private readonly Func<T, CellAddress?>? _cellOf;

    public NumberField(FieldName name, Func<T, decimal?> read, Func<T, CellAddress?>? cellOf = null)
        : base(name)
    {
        (_read, _cellOf) = (read, cellOf);
        Shape = FieldShape.Number;
    }

    public override IEnumerable<ContractColumn<T>> Columns =>
        [Column(Shape.Type == FieldType.Whole ? ColumnType.Whole : ColumnType.Number, (owner, _) => TableValue.Of(_read(owner)), _cellOf)];

    public override void Write(T owner, StructureWriter writer)
    {
        if (_read(owner) is { } number)
        {
            writer.Number(Name.Key, number, _cellOf?.Invoke(owner));
        }
    }
}
