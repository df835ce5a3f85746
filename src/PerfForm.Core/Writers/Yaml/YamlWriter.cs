using System.Text;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PerfForm.Core.Writers.Yaml;

/// <summary>Writes one YAML document with all documents.</summary>
internal sealed class YamlWriter : IDocumentWriter
{
    public string Format => "yaml";

    public void Write(IReadOnlyList<Document> documents, Stream output, Language language)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        var settings = new EmitterSettings().WithBestWidth(int.MaxValue).WithNewLine("\n").WithIndentedSequences();
        var emitter = new Emitter(text, settings);
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart());
        new DocumentStructure(new YamlStructureWriter(emitter), language).Write(documents);
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
    }
}
