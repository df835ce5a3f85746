using PerfForm.Core.Grids;

namespace PerfForm.Core.Model.Contract;

/// <summary>A text.</summary>
internal sealed class TextField<T>(FieldName name, Func<T, string?> read, Func<T, CellAddress?>? cellOf = null) : ContractField<T>(name)
    where T : class
{
    public override IEnumerable<ContractColumn<T>> Columns =>
    [
        Column(ColumnType.Text, (owner, _) => Shape.Words.Count > 0 ? TableValue.Symbol(read(owner)) : TableValue.Of(read(owner)), cellOf),
    ];

    public override void Write(T owner, StructureWriter writer)
    {
        if (read(owner) is { } text && (text.Length > 0 || Shape.MayBeEmpty))
        {
            writer.Text(Name.Key, text, cellOf?.Invoke(owner));
        }
    }
}
