using PerfForm.Core.Model;
using PerfForm.Core.Model.Contract;
using PerfForm.Core.Text;

namespace PerfForm.Core.Writers.Yaml;

/// <summary>Writes one YAML document with all documents.</summary>
internal sealed class YamlWriter : IDocumentWriter
{
    public string Format => "yaml";

    public void Write(IReadOnlyList<Document> documents, Stream output, Language language) =>
        YamlOutput.Write(output, language, writer => OutputContract.Default.Output.Write(documents, writer));
}
