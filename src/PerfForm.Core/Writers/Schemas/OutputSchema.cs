using PerfForm.Core.Model.Contract;

namespace PerfForm.Core.Writers.Schemas;

/// <summary>The JSON Schema (2020-12) of the output: of the whole (JSON, YAML), and of one line of JSON Lines.</summary>
public static class OutputSchema
{
    /// <summary>Writes the schema, UTF-8.</summary>
    public static void Write(Stream output) => Write(output, OutputContract.Default);

    /// <summary>Writes the schema of a contract.</summary>
    internal static void Write(Stream output, OutputContract contract) => SchemaWriter.Write(
        output,
        OutputContract.SchemaName,
        "What perfform import writes: one object with all documents (JSON, YAML), or one document a line (JSON Lines). Amounts of money are in 万元.",
        [contract.Output.Name, contract.Document.Name],
        contract.Types);
}
