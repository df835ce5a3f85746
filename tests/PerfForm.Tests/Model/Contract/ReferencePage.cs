using System.Text;
using PerfForm.Core.Model.Contract;
using PerfForm.Core.Text;
using PerfForm.Core.Writers.Tables;

namespace PerfForm.Tests.Model.Contract;

/// <summary>The page that lists every key and every column, made from the contract.</summary>
internal static class ReferencePage
{
    public static string Text()
    {
        var page = new StringBuilder(
            "# Keys and columns of the output\n\n"
                + "Made from the contract by the tests (`UPDATE_GOLDEN=1 dotnet test`); change `OutputContract` and its fields, not this page.\n");
        page.Append(
            "\nKeys that have nothing to say are left out. *required* keys are always there; "
                + "a key *only for* some kinds stands in objects of these kinds alone.\n");
        foreach (var type in OutputContract.Default.Types.Reverse())
        {
            page.Append($"\n## {type.Name}\n\n| key | type | 中文 | meaning |\n|---|---|---|---|\n");
            foreach (var field in type.Fields)
            {
                page.Append($"| `{field.Name.Key}` | {TypeOf(field)} | {field.Name.Chinese} | {field.Name.Description} |\n");
            }
        }

        page.Append(
            "\n# Tables\n\nThe same facts as CSV files, sheets of a workbook and tables of an SQLite database. `form_key` outlives paths and rows; "
                + "`source` and `form` tell rows of one run apart.\n");
        foreach (var table in DocumentTables.Default.All)
        {
            page.Append(
                $"\n## {table.Name}\n\n{table.Title.Chinese}. "
                    + $"{(table.Key.Count > 0 ? $"A row is known by {string.Join(", ", table.Key.Select(name => $"`{name}`"))}. " : string.Empty)}");
            page.Append("\n\n| column | type | 中文 | English |\n|---|---|---|---|\n");
            foreach (var column in table.Columns)
            {
                page.Append(
                    $"| `{column.Name}` | {column.Type.ToString().ToLowerInvariant()} | "
                        + $"{column.Title.In(Language.Chinese)} | {column.Title.In(Language.English)} |\n");
            }
        }

        return page.ToString();
    }

    private static string TypeOf(FieldDescription field)
    {
        var shape = field.Shape;
        var type = shape.Type switch
        {
            FieldType.Object => $"[{shape.TypeName}](#{shape.TypeName!.ToLowerInvariant()})",
            FieldType.List => $"list of [{shape.TypeName}](#{shape.TypeName!.ToLowerInvariant()})",
            FieldType.Texts => "list of texts",
            FieldType.NumberOrText => "number or text",
            FieldType.Whole => "whole number",
            _ when shape.Words.Count > 0 => string.Join(", ", shape.Words.Select(word => $"`{word}`")),
            var other => other.ToString().ToLowerInvariant(),
        };
        return type
            + (field.IsRequired ? ", *required*" : string.Empty)
            + (field.OnlyFor.Count > 0 ? $", *only for {string.Join(", ", field.OnlyFor)}*" : string.Empty);
    }
}
