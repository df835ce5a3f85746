using System.Text.Json.Nodes;
using PerfForm.Core.Grids;
using PerfForm.Core.Guards;
using PerfForm.Core.Model;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Twins;

/// <summary>The forms of the sample in another container: the same facts must be read from it, wherever they stand there.</summary>
internal static class Twin
{
    private static readonly string[] Places = ["source", "file", "sheet", "cell", "range"];

    private static readonly Lazy<Document> Sample = new(() => Imported.File(Fixture.Workbook));

    /// <summary>The sheets of the sample.</summary>
    public static IReadOnlyList<Grid> Grids => WorkbookReader.Read(File.ReadAllBytes(Fixture.Workbook), Fixture.Workbook, ReadingLimits.Default).Grids;

    /// <summary>Asserts that a file holds the facts of the sample, and returns what was read of it.</summary>
    public static Document AssertSame(byte[] content, string name)
    {
        var document = Imported.Bytes(content, name);
        Assert.Equal(7, document.Forms.Count);
        Assert.Equal(Facts(Sample.Value), Facts(document));
        return document;
    }

    /// <summary>What a document says, wherever it stands.</summary>
    public static string Facts(Document document)
    {
        var node = JsonNode.Parse(Imported.In("json", document))!;
        Strip(node);
        return node.ToString();
    }

    private static void Strip(JsonNode? node)
    {
        if (node is JsonObject fields)
        {
            Array.ForEach(Places, place => fields.Remove(place));
            foreach (var (_, value) in fields)
            {
                Strip(value);
            }
        }
        else if (node is JsonArray items)
        {
            foreach (var item in items)
            {
                Strip(item);
            }
        }
    }
}
