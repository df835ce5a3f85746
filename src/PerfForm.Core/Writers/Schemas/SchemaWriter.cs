using System.Text.Json;
using PerfForm.Core.Model.Contract;
using PerfForm.Core.Writers.Json;

namespace PerfForm.Core.Writers.Schemas;

/// <summary>Writes the JSON Schema (2020-12) of kinds of objects: whatever the contract says of a field stands there.</summary>
internal sealed class SchemaWriter(Utf8JsonWriter json)
{
    private const string Definitions = "$defs";
    private const string Kind = "kind";

    /// <summary>Writes a schema.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="title">The name of the contract.</param>
    /// <param name="description">What it is of.</param>
    /// <param name="roots">The kinds of objects that a document may be.</param>
    /// <param name="types">All kinds of objects.</param>
    public static void Write(Stream output, string title, string description, IReadOnlyList<string> roots, IReadOnlyList<IContractType> types)
    {
        using (var json = new Utf8JsonWriter(output, JsonStyle.Indented))
        {
            new SchemaWriter(json).WriteAll(title, description, roots, types);
        }

        output.WriteByte((byte)'\n');
    }

    private void WriteAll(string title, string description, IReadOnlyList<string> roots, IReadOnlyList<IContractType> types)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("$id", $"urn:{title.Replace('/', ':')}");
        json.WriteString("title", title);
        json.WriteString("description", description);
        if (roots is [var only])
        {
            json.WriteString("$ref", Reference(only));
        }
        else
        {
            json.WriteStartArray("anyOf");
            foreach (var root in roots)
            {
                json.WriteStartObject();
                json.WriteString("$ref", Reference(root));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteStartObject(Definitions);
        foreach (var type in types)
        {
            WriteType(type);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteType(IContractType type)
    {
        List<FieldDescription> fields = [.. type.Fields];
        json.WriteStartObject(type.Name);
        json.WriteString("type", "object");
        WriteNames("required", fields.Where(field => field.IsRequired && field.OnlyFor.Count == 0).Select(field => field.Name.Key));
        json.WriteBoolean("additionalProperties", value: false);
        json.WriteStartObject("properties");
        foreach (var field in fields)
        {
            json.WriteStartObject(field.Name.Key);
            WriteShape(field.Shape);
            json.WriteString("description", field.Name.Description);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        WriteKinds(fields);
        json.WriteEndObject();
    }

    // Fields that only objects of some kinds have: these must have them, and others must not.
    private void WriteKinds(List<FieldDescription> fields)
    {
        var kinds = fields.Find(field => field.Name.Key == Kind)?.Shape.Words ?? [];
        if (!fields.Exists(field => field.OnlyFor.Count > 0))
        {
            return;
        }

        json.WriteStartArray("allOf");
        foreach (var kind in kinds)
        {
            json.WriteStartObject();
            json.WriteStartObject("if");
            json.WriteStartObject("properties");
            json.WriteStartObject(Kind);
            json.WriteString("const", kind);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteStartObject("then");
            WriteNames(
                "required",
                fields.Where(field => field.IsRequired && field.OnlyFor.Contains(kind, StringComparer.Ordinal)).Select(field => field.Name.Key));
            json.WriteStartObject("properties");
            foreach (var field in fields.Where(field => field.OnlyFor.Count > 0 && !field.OnlyFor.Contains(kind, StringComparer.Ordinal)))
            {
                json.WriteBoolean(field.Name.Key, value: false);
            }

            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteShape(FieldShape shape)
    {
        switch (shape.Type)
        {
            case FieldType.Object:
                json.WriteString("$ref", Reference(shape.TypeName!));
                break;
            case FieldType.List:
                WriteItems(shape, () => json.WriteString("$ref", Reference(shape.TypeName!)));
                break;
            case FieldType.Texts:
                WriteItems(shape, () => json.WriteString("type", "string"));
                break;
            case FieldType.Truth:
                json.WriteBoolean("const", value: true);
                break;
            case FieldType.NumberOrText:
                WriteNames("type", ["number", "string"]);
                break;
            case FieldType.Text:
                WriteText(shape);
                break;
            default:
                WriteNumber(shape);
                break;
        }
    }

    private void WriteItems(FieldShape shape, Action writeItem)
    {
        json.WriteString("type", "array");
        if (shape.FewestItems > 0)
        {
            json.WriteNumber("minItems", shape.FewestItems);
        }

        json.WriteStartObject("items");
        writeItem();
        json.WriteEndObject();
    }

    private void WriteText(FieldShape shape)
    {
        if (shape.Words.Count > 0)
        {
            WriteNames("enum", shape.Words);
            return;
        }

        json.WriteString("type", "string");
        if (shape.Pattern is not null)
        {
            json.WriteString("pattern", shape.Pattern);
        }
        else if (!shape.MayBeEmpty)
        {
            json.WriteNumber("minLength", 1);
        }
    }

    private void WriteNumber(FieldShape shape)
    {
        json.WriteString("type", shape.Type == FieldType.Whole ? "integer" : "number");
        if (shape.Least is { } least)
        {
            json.WriteNumber("minimum", least);
        }

        if (shape.Most is { } most)
        {
            json.WriteNumber("maximum", most);
        }
    }

    private void WriteNames(string key, IEnumerable<string> names)
    {
        List<string> all = [.. names];
        if (all.Count == 0)
        {
            return;
        }

        json.WriteStartArray(key);
        all.ForEach(name => json.WriteStringValue(name));
        json.WriteEndArray();
    }

    private static string Reference(string type) => $"#/{Definitions}/{type}";
}
