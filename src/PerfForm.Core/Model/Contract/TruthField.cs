namespace PerfForm.Core.Model.Contract;

/// <summary>A truth value; written only where it is true.</summary>
internal sealed class TruthField<T> : ContractField<T>
    where T : class
{
    private readonly Func<T, bool> _read;

    public TruthField(FieldName name, Func<T, bool> read)
        : base(name)
    {
        _read = read;
        Shape = FieldShape.Truth;
    }

    public override IEnumerable<ContractColumn<T>> Columns => [Column(ColumnType.Truth, (owner, _) => TableValue.Truth(_read(owner)))];

    public override void Write(T owner, StructureWriter writer)
    {
        if (_read(owner))
        {
            writer.Truth(Name.Key, value: true);
        }
    }
}
