using System.Globalization;
using System.Text.Json;
using PerfForm.Core.Grids;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Contract;
using PerfForm.Core.Writers.Json;

namespace PerfForm.Core.Writers;

/// <summary>
/// Writes where every value came from: a JSON object whose keys are JSON pointers (RFC 6901) into the JSON output and whose values
/// name sheet and cell. Nothing but scalars taken from a sheet is listed.
/// </summary>
internal sealed class SourceMapWriter : StructureWriter
{
    private readonly Utf8JsonWriter _json;
    private readonly Stack<(string Pointer, int NextIndex)> _open = new();
    private string _sheet = string.Empty;

    private SourceMapWriter(Utf8JsonWriter json) => _json = json;

    /// <summary>Writes the map of all documents.</summary>
    public static void Write(IReadOnlyList<Document> documents, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, JsonStyle.Indented))
        {
            json.WriteStartObject();
            OutputContract.Default.Output.Write(documents, new SourceMapWriter(json));
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    public override void EnterSheet(string sheet) => _sheet = sheet;

    public override void BeginMap(string? key = null) => _open.Push((PointerTo(key), 0));

    public override void EndMap() => _open.Pop();

    public override void BeginList(string key) => _open.Push((PointerTo(key), 0));

    public override void EndList() => _open.Pop();

    public override void Text(string? key, string value, CellAddress? cell = null) => Add(key, cell);

    public override void Number(string key, decimal value, CellAddress? cell = null) => Add(key, cell);

    public override void Truth(string key, bool value)
    {
        // A truth value says how something is written; it is not taken from a cell.
    }

    private void Add(string? key, CellAddress? cell)
    {
        var pointer = PointerTo(key);
        if (cell is not { } address)
        {
            return;
        }

        _json.WriteStartObject(pointer);
        _json.WriteString("sheet", _sheet);
        _json.WriteString("cell", address.ToString());
        _json.WriteEndObject();
    }

    // Items of a list have no key; their place is counted. Keys of the contract need no escaping.
    private string PointerTo(string? key)
    {
        if (_open.Count == 0)
        {
            return string.Empty;
        }

        var (pointer, index) = _open.Pop();
        _open.Push((pointer, key is null ? index + 1 : index));
        return $"{pointer}/{key ?? index.ToString(CultureInfo.InvariantCulture)}";
    }
}
