using System.Text;
using PerfForm.Core.Model.Contract;
using PerfForm.Core.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PerfForm.Core.Writers.Yaml;

/// <summary>One YAML document in a stream.</summary>
internal static class YamlOutput
{
    /// <summary>Writes a structure as UTF-8; leaves the stream open.</summary>
    public static void Write(Stream output, Language language, Action<StructureWriter> write)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        var settings = new EmitterSettings().WithBestWidth(int.MaxValue).WithNewLine("\n").WithIndentedSequences();
        var emitter = new Emitter(text, settings);
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart());
        write(new YamlStructureWriter(emitter) { Language = language });
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
    }
}
