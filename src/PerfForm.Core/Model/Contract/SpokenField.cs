using PerfForm.Core.Text;

namespace PerfForm.Core.Model.Contract;

/// <summary>A sentence for people, in the language of the output.</summary>
internal sealed class SpokenField<T>(FieldName name, Func<T, Bilingual?> read) : ContractField<T>(name)
    where T : class
{
    public override IEnumerable<ContractColumn<T>> Columns => [Column(ColumnType.Text, (owner, language) => TableValue.Of(read(owner)?.In(language)))];

    public override void Write(T owner, StructureWriter writer)
    {
        if (read(owner)?.In(writer.Language) is { Length: > 0 } sentence)
        {
            writer.Text(Name.Key, sentence);
        }
    }
}
