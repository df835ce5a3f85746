using System.Text.Json;
using PerfForm.Core.Model.Contract;
using PerfForm.Core.Text;
using PerfForm.Core.Writers.Json;
using PerfForm.Core.Writers.Tables;

namespace PerfForm.Core.Writers.Csv;

/// <summary>Describes the CSV tables, as the Data Package and Table Schema specifications (v1) say.</summary>
internal static class DataPackage
{
    /// <summary>The file of a table.</summary>
    public static string FileOf(DocumentTable table) => $"{table.Name}.csv";

    /// <summary>Writes <c>datapackage.json</c>.</summary>
    public static void Write(Stream output, Language language)
    {
        using (var json = new Utf8JsonWriter(output, JsonStyle.Indented))
        {
            json.WriteStartObject();
            json.WriteString("profile", "tabular-data-package");
            json.WriteString("name", "perfform");
            json.WriteStartArray("resources");
            foreach (var table in DocumentTables.Default.All)
            {
                WriteResource(json, table, language);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteResource(Utf8JsonWriter json, DocumentTable table, Language language)
    {
        json.WriteStartObject();
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("name", table.Name);
        json.WriteString("title", table.Title.In(language));
        json.WriteString("path", FileOf(table));
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteStartObject("dialect");
        json.WriteString("delimiter", ",");
        json.WriteString("lineTerminator", "\n");
        json.WriteString("quoteChar", "\"");
        json.WriteBoolean("doubleQuote", true);
        json.WriteBoolean("header", true);
        json.WriteEndObject();
        WriteSchema(json, table, language);
        json.WriteEndObject();
    }

    private static void WriteSchema(Utf8JsonWriter json, DocumentTable table, Language language)
    {
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (var column in table.Columns)
        {
            json.WriteStartObject();
            json.WriteString("name", column.Name);
            json.WriteString("type", TypeOf(column.Type));
            json.WriteString("title", column.Title.In(language));
            json.WriteString("description", column.Description);
            WriteConstraints(json, column, table.Key.Contains(column.Name, StringComparer.Ordinal));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (table.Key.Count > 0)
        {
            WriteNames(json, "primaryKey", table.Key);
        }

        if (DocumentTables.Default.All.FirstOrDefault(whole => whole.Name == table.PartOf) is { } whole)
        {
            WriteForeignKey(json, whole);
        }

        json.WriteStartArray("missingValues");
        json.WriteStringValue(string.Empty);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteConstraints(Utf8JsonWriter json, TableColumn column, bool isRequired)
    {
        if (!isRequired && column.Words.Count == 0)
        {
            return;
        }

        json.WriteStartObject("constraints");
        if (isRequired)
        {
            json.WriteBoolean("required", true);
        }

        if (column.Words.Count > 0)
        {
            WriteNames(json, "enum", column.Words);
        }

        json.WriteEndObject();
    }

    private static void WriteForeignKey(Utf8JsonWriter json, DocumentTable whole)
    {
        json.WriteStartArray("foreignKeys");
        json.WriteStartObject();
        WriteNames(json, "fields", whole.Key);
        json.WriteStartObject("reference");
        json.WriteString("resource", whole.Name);
        WriteNames(json, "fields", whole.Key);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteNames(Utf8JsonWriter json, string key, IEnumerable<string> names)
    {
        json.WriteStartArray(key);
        foreach (var name in names)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
    }

    private static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.Whole => "integer",
        ColumnType.Number => "number",
        ColumnType.Truth => "boolean",
        _ => "string",
    };
}
