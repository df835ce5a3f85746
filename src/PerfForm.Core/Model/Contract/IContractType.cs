namespace PerfForm.Core.Model.Contract;

/// <summary>A kind of object of the output, as schema and reference page describe it.</summary>
internal interface IContractType
{
    /// <summary>Its name in the schema.</summary>
    string Name { get; }

    /// <summary>Its fields, in their order.</summary>
    IEnumerable<FieldDescription> Fields { get; }
}
