namespace PerfForm.Core.Model.Contract;

/// <summary>A list of texts. In tables each has a column: <c>label1</c>, <c>label2</c>.</summary>
internal sealed class TextsField<T> : ContractField<T>
    where T : class
{
    private readonly Func<T, IReadOnlyList<PlacedText>> _read;
    private readonly int _most;

    /// <summary>A list of texts.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="read">Its texts; the field is left out where there are none.</param>
    /// <param name="most">How many there are at most.</param>
    public TextsField(FieldName name, Func<T, IReadOnlyList<PlacedText>> read, int most)
        : base(name)
    {
        (_read, _most) = (read, most);
        Shape = new(FieldType.Texts) { FewestItems = 1 };
    }

    // The key is a plural: labels, and the columns label1, label2.
    public override IEnumerable<ContractColumn<T>> Columns =>
        Enumerable.Range(0, _most).Select(place => Column(ColumnType.Text, (owner, _) => At(owner, place)) with
    {
        Name = $"{ColumnNames.Of(Name.Key).TrimEnd('s')}{place + 1}",
        Title = new($"{Name.Chinese}{place + 1}", $"{Name.English} {place + 1}"),
    });

    public override void Write(T owner, StructureWriter writer)
    {
        var texts = _read(owner);
        if (texts.Count == 0)
        {
            return;
        }

        writer.BeginList(Name.Key);
        foreach (var text in texts)
        {
            writer.Text(key: null, text.Text, text.Cell);
        }

        writer.EndList();
    }

    private TableValue At(T owner, int place) => _read(owner) is var texts && place < texts.Count ? TableValue.Of(texts[place].Text) : default;
}
