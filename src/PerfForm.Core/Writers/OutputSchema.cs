namespace PerfForm.Core.Writers;

/// <summary>The JSON Schema (draft 7) of the JSON output: of the whole, and of one line of JSON Lines.</summary>
public static class OutputSchema
{
    /// <summary>Opens the schema's text, UTF-8.</summary>
    public static Stream Open() => typeof(OutputSchema).Assembly.GetManifestResourceStream("perfform-1.schema.json")!;
}
