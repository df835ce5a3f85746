namespace PerfForm.Core.Model.Contract;

/// <summary>A kind of object of the output, with its fields in their order.</summary>
/// <typeparam name="T">The record of the model that it shows.</typeparam>
internal sealed class ContractType<T> : IContractType
    where T : class
{
    private readonly Func<T, string>? _sheetOf;
    private ContractField<T>[] _fields;
    private IReadOnlyList<ContractColumn<T>>? _columns;

    /// <summary>A kind of object.</summary>
    /// <param name="name">Its name in the schema.</param>
    /// <param name="fields">Its fields.</param>
    /// <param name="sheetOf">The sheet on which the cells of its values stand; null where it is not its own.</param>
    public ContractType(string name, IEnumerable<ContractField<T>> fields, Func<T, string>? sheetOf = null) =>
        (Name, _fields, _sheetOf) = (name, [.. fields], sheetOf);

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public IEnumerable<FieldDescription> Fields => _fields.Select(one => new FieldDescription(one.Name, one.Shape, one.IsRequired, one.OnlyFor));

    /// <summary>Whether it has a field.</summary>
    public bool Has(string key) => Array.Exists(_fields, one => one.Name.Key == key);

    /// <summary>The columns of its table.</summary>
    public IReadOnlyList<ContractColumn<T>> Columns => _columns ??= [.. _fields.SelectMany(one => one.Columns)];

    /// <summary>Adds fields that need the type itself, such as parts that are made like the whole.</summary>
    public void Add(IEnumerable<ContractField<T>> more) => (_fields, _columns) = ([.. _fields, .. more], null);

    /// <summary>Writes the keys within a map that is begun.</summary>
    public void WriteKeys(T owner, StructureWriter writer)
    {
        if (_sheetOf is not null)
        {
            writer.EnterSheet(_sheetOf(owner));
        }

        foreach (var field in _fields)
        {
            field.Write(owner, writer);
        }
    }

    /// <summary>Writes one object alone.</summary>
    public void Write(T owner, StructureWriter writer)
    {
        writer.BeginMap();
        WriteKeys(owner, writer);
        writer.EndMap();
    }
}
