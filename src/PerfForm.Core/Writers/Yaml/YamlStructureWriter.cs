using System.Globalization;
using PerfForm.Core.Grids;
using PerfForm.Core.Model.Contract;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PerfForm.Core.Writers.Yaml;

/// <summary>Writes YAML through <see cref="Emitter"/>, in block style.</summary>
internal sealed class YamlStructureWriter(IEmitter emitter) : StructureWriter
{
    public override void BeginMap(string? key = null)
    {
        WriteKey(key);
        emitter.Emit(new MappingStart());
    }

    public override void EndMap() => emitter.Emit(new MappingEnd());

    public override void BeginList(string key)
    {
        WriteKey(key);
        emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, SequenceStyle.Any));
    }

    public override void EndList() => emitter.Emit(new SequenceEnd());

    public override void Text(string? key, string value, CellAddress? cell = null)
    {
        WriteKey(key);
        emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, value, YamlText.StyleOf(value), isPlainImplicit: true, isQuotedImplicit: true));
    }

    public override void Number(string key, decimal value, CellAddress? cell = null) => WritePlain(key, value.ToString(CultureInfo.InvariantCulture));

    public override void Truth(string key, bool value) => WritePlain(key, value ? "true" : "false");

    private void WritePlain(string key, string value)
    {
        WriteKey(key);
        emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, value, ScalarStyle.Plain, isPlainImplicit: true, isQuotedImplicit: false));
    }

    private void WriteKey(string? key)
    {
        if (key is not null)
        {
            emitter.Emit(new Scalar(key));
        }
    }
}
