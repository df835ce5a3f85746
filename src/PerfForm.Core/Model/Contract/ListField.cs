namespace PerfForm.Core.Model.Contract;

/// <summary>A list of objects. It has a table of its own.</summary>
internal sealed class ListField<T, TItem> : ContractField<T>
    where T : class
    where TItem : class
{
    private readonly Func<T, IReadOnlyCollection<TItem>?> _read;
    private readonly ContractType<TItem> _type;

    /// <summary>A list.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="read">Its items; null where it is not written at all.</param>
    /// <param name="type">What its items are.</param>
    /// <param name="fewest">With fewer items it is left out.</param>
    public ListField(FieldName name, Func<T, IReadOnlyCollection<TItem>?> read, ContractType<TItem> type, int fewest = 1)
        : base(name)
    {
        (_read, _type) = (read, type);
        Shape = FieldShape.ListOf(type.Name, fewest);
    }

    public override IEnumerable<ContractColumn<T>> Columns => [];

    public override void Write(T owner, StructureWriter writer)
    {
        if (_read(owner) is { } items && items.Count >= Shape.FewestItems)
        {
            writer.ListOf(Name.Key, items, _type);
        }
    }
}
