using PerfForm.Core.Diagnostics;

namespace PerfForm.Core.Model.Contract;

/// <summary>A number, or a text as it stands in the form. In tables it is a text.</summary>
internal sealed class ValueField<T> : ContractField<T>
    where T : class
{
    private readonly Func<T, DiagnosticValue?> _read;

    public ValueField(FieldName name, Func<T, DiagnosticValue?> read)
        : base(name)
    {
        _read = read;
        Shape = FieldShape.NumberOrText;
    }

    public override IEnumerable<ContractColumn<T>> Columns => [Column(ColumnType.Text, (owner, _) => TableValue.Of(_read(owner)?.Text))];

    public override void Write(T owner, StructureWriter writer)
    {
        if (_read(owner) is not { } value)
        {
            return;
        }

        if (value.Number is { } number)
        {
            writer.Number(Name.Key, number);
        }
        else
        {
            writer.Text(Name.Key, value.Text);
        }
    }
}
