using System.Text.Json;
using PerfForm.Core.Grids;
using PerfForm.Core.Model.Contract;

namespace PerfForm.Core.Writers.Json;

/// <summary>Writes JSON through <see cref="Utf8JsonWriter"/>.</summary>
internal sealed class JsonStructureWriter(Utf8JsonWriter json) : StructureWriter
{
    // What is written is held until then: a large run writes more than memory holds.
    private const int MostPending = 1 << 20;

    public override void BeginMap(string? key = null)
    {
        WriteKey(key);
        json.WriteStartObject();
    }

    public override void EndMap()
    {
        json.WriteEndObject();
        if (json.BytesPending > MostPending)
        {
            json.Flush();
        }
    }

    public override void BeginList(string key)
    {
        WriteKey(key);
        json.WriteStartArray();
    }

    public override void EndList() => json.WriteEndArray();

    public override void Text(string? key, string value, CellAddress? cell = null)
    {
        WriteKey(key);
        json.WriteStringValue(value);
    }

    public override void Number(string key, decimal value, CellAddress? cell = null) => json.WriteNumber(key, value);

    public override void Truth(string key, bool value) => json.WriteBoolean(key, value);

    private void WriteKey(string? key)
    {
        if (key is not null)
        {
            json.WritePropertyName(key);
        }
    }
}
