namespace PerfForm.Core.Model.Contract;

/// <summary>An object within an object. In tables its fields are columns of what holds it.</summary>
internal sealed class ObjectField<T, TInner> : ContractField<T>
    where T : class
    where TInner : class
{
    private readonly Func<T, TInner?> _read;
    private readonly ContractType<TInner> _type;

    public ObjectField(FieldName name, Func<T, TInner?> read, ContractType<TInner> type)
        : base(name)
    {
        (_read, _type) = (read, type);
        Shape = FieldShape.Object(type.Name);
    }

    public override IEnumerable<ContractColumn<T>> Columns => _type.Columns.Select(column => column.Within(Name, _read));

    public override void Write(T owner, StructureWriter writer)
    {
        if (_read(owner) is { } inner)
        {
            writer.BeginMap(Name.Key);
            _type.WriteKeys(inner, writer);
            writer.EndMap();
        }
    }
}
