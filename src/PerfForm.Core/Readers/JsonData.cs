using System.Text.Json;
using PerfForm.Core.Configuration;

namespace PerfForm.Core.Readers;

/// <summary>JSON as nodes.</summary>
internal static class JsonData
{
    private static readonly JsonDocumentOptions Bounded = new() { MaxDepth = BoundedEvents.MostDepth };

    /// <summary>The nodes of a text.</summary>
    /// <exception cref="UnreadableDataException">It is no JSON, or deeper than data is.</exception>
    public static DataNode Read(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text, Bounded);
            return Node(json.RootElement, string.Empty);
        }
        catch (JsonException fault)
        {
            var line = (fault.LineNumber ?? 0) + 1;
            throw new UnreadableDataException(string.Empty, new($"第 {line} 行不是正确的 JSON，或嵌套过深", $"line {line} is no proper JSON, or lies too deep"));
        }
        catch (InvalidOperationException)
        {
            // A half of a character, written as an escape.
            throw new UnreadableDataException(string.Empty, new("有不完整的字符", "there is half a character"));
        }
    }

    private static DataNode Node(JsonElement element, string pointer) => element.ValueKind switch
    {
        JsonValueKind.Object => Map(element, pointer),
        JsonValueKind.Array => new DataList(pointer, [.. element.EnumerateArray().Select((item, at) => Node(item, DataPointer.Of(pointer, at)))]),
        JsonValueKind.String => new DataScalar(pointer, element.GetString()!, IsText: true, IsQuoted: true),
        _ => new DataScalar(pointer, element.GetRawText(), IsText: false, IsQuoted: false),
    };

    private static DataMap Map(JsonElement element, string pointer)
    {
        var entries = new UniqueEntries(pointer);
        foreach (var property in element.EnumerateObject())
        {
            entries.Add(property.Name, Node(property.Value, DataPointer.Of(pointer, property.Name)));
        }

        return entries.Map;
    }
}
