using System.Globalization;
using PerfForm.Core.Grids;
using PerfForm.Core.Model.Contract;

namespace PerfForm.Core.Filling.Values;

/// <summary>Keeps what is written by the contract as a list of values, each with its pointer.</summary>
internal sealed class PointerWriter : StructureWriter
{
    private readonly Stack<Level> _above = new();
    private Level _level = new(string.Empty, IsList: false);

    /// <summary>The values, in the order of the contract.</summary>
    public List<FormValue> Values { get; } = [];

    public override void BeginMap(string? key = null) => Enter(key, isList: false);

    public override void EndMap() => _level = _above.Pop();

    public override void BeginList(string key) => Enter(key, isList: true);

    public override void EndList() => _level = _above.Pop();

    public override void Text(string? key, string value, CellAddress? cell = null) => Values.Add(new FormValue(PointerTo(key), value));

    public override void Number(string key, decimal value, CellAddress? cell = null) =>
        Values.Add(new FormValue(PointerTo(key), value.ToString(CultureInfo.InvariantCulture), value));

    public override void Truth(string key, bool value) => Values.Add(new FormValue(PointerTo(key), value ? "true" : "false"));

    private void Enter(string? key, bool isList)
    {
        // The whole has no key and stands in no list.
        var pointer = key is null && !_level.IsList ? _level.Pointer : PointerTo(key);
        _above.Push(_level);
        _level = new Level(pointer, isList);
    }

    private string PointerTo(string? key) =>
        $"{_level.Pointer}/{key ?? (_level.Items++).ToString(CultureInfo.InvariantCulture)}";

    private sealed record Level(string Pointer, bool IsList)
    {
        public int Items { get; set; }
    }
}
