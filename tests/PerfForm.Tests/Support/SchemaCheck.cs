using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using Json.Schema;

namespace PerfForm.Tests.Support;

/// <summary>Checks JSON against a JSON Schema.</summary>
internal static class SchemaCheck
{
    // A schema has a name of its own, and may be made known once.
    private static readonly ConcurrentDictionary<string, JsonSchema> Schemas = new(StringComparer.Ordinal);

    /// <summary>What is wrong with some JSON; empty for nothing.</summary>
    public static IReadOnlyList<string> Errors(string schema, string json)
    {
        using var document = JsonDocument.Parse(json);
        var result = Schemas.GetOrAdd(schema, text => JsonSchema.FromText(text, new BuildOptions { SchemaRegistry = new SchemaRegistry() }))
            .Evaluate(document.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return result.IsValid
            ? []
            : [
                .. (result.Details ?? [])
                    .Where(detail => detail.Errors is not null)
                    .SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}")),
            ];
    }

    /// <summary>The text that something writes.</summary>
    public static string Written(Action<Stream> write)
    {
        using var output = new MemoryStream();
        write(output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
