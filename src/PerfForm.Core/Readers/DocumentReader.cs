using PerfForm.Core.Grids;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Contract;
using PerfForm.Core.Text;

namespace PerfForm.Core.Readers;

/// <summary>
/// Reads back what <c>import</c> wrote (<c>perfform/1</c>), JSON or YAML: the inverse of the writers. Sheets that were passed over and findings
/// are checked, not kept: they are of the file that was read.
/// </summary>
internal static class DocumentReader
{
    /// <summary>The documents of a text.</summary>
    /// <exception cref="UnreadableDataException">It is not what the contract says.</exception>
    public static IReadOnlyList<Document> Read(Stream stream)
    {
        var root = DataText.Read(stream) as DataMap;
        if (root?.Find("schema") is not DataScalar schema)
        {
            throw DataText.NoData();
        }

        if (schema.Written != OutputContract.SchemaName)
        {
            throw new UnreadableDataException(schema.Pointer, new Bilingual(
                $"此处应为 {OutputContract.SchemaName}：请给 perfform import 写出的结果",
                $"expected {OutputContract.SchemaName}: give what perfform import wrote"));
        }

        ContractCheck.Check(root, OutputContract.Default.Types.First(type => type.Name == "output"));
        return new DataObject(root, default).List("documents", DocumentOf);
    }

    private static Document DocumentOf(DataObject data)
    {
        var source = data.RequiredObject("source");
        return new Document(SourceOf(source), data.List("forms", FormReader.Read), [], []);
    }

    private static SourceFile SourceOf(DataObject data) => new(data.Required("path"), FormatOf(data.Text("format")), data.Text("sha256") ?? string.Empty);

    private static SourceFormat? FormatOf(string? name) =>
        ContainerList.Shipped.All.SelectMany(container => container.Formats).FirstOrDefault(format => format.Name == name);
}
