using PerfForm.Core.Grids;
using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Core.Readers;

/// <summary>An object whose values were checked: its values by their keys, each with the cell of the object or the nearest around it.</summary>
internal sealed class DataObject
{
    private const string CellKey = "cell";
    private readonly DataMap _map;
    private readonly CellAddress _cell;

    /// <summary>An object.</summary>
    /// <param name="map">Its entries.</param>
    /// <param name="around">The cell of what holds it.</param>
    public DataObject(DataMap map, CellAddress around)
    {
        _map = map;
        _cell = Text(CellKey) is { } cell ? CellAddress.Parse(cell) : around;
    }

    /// <summary>Its cell.</summary>
    public CellAddress Cell => _cell;

    /// <summary>A text; null where it is left out.</summary>
    public string? Text(string key) => (_map.Find(key) as DataScalar)?.Written;

    /// <summary>A text that must be there.</summary>
    public string Required(string key) => Text(key) ?? throw Missing(key);

    /// <summary>A number; null where it is left out.</summary>
    public decimal? Number(string key) => (_map.Find(key) as DataScalar)?.Number;

    /// <summary>A number that must be there.</summary>
    public decimal RequiredNumber(string key) => Number(key) ?? throw Missing(key);

    /// <summary>A whole number; null where it is left out.</summary>
    public int? Whole(string key) => (int?)Number(key);

    /// <summary>Whether a truth value is there and true.</summary>
    public bool IsTrue(string key) => (_map.Find(key) as DataScalar)?.Truth == true;

    /// <summary>A text with a cell; null where it is left out.</summary>
    public Sourced<string>? Sourced(string key) => Text(key) is { } text ? new Sourced<string>(text, _cell) : null;

    /// <summary>A number with a cell; null where it is left out.</summary>
    public Sourced<decimal>? SourcedNumber(string key) => Number(key) is { } number ? new Sourced<decimal>(number, _cell) : null;

    /// <summary>An object; null where it is left out.</summary>
    public DataObject? Object(string key) => _map.Find(key) is DataMap map ? new DataObject(map, _cell) : null;

    /// <summary>An object that must be there.</summary>
    public DataObject RequiredObject(string key) => Object(key) ?? throw Missing(key);

    /// <summary>The objects of a list, each made into something; none where it is left out.</summary>
    public IReadOnlyList<T> List<T>(string key, Func<DataObject, T> make) =>
        _map.Find(key) is DataList list ? [.. list.Items.OfType<DataMap>().Select(map => make(new DataObject(map, _cell)))] : [];

    /// <summary>The texts of a list; none where it is left out.</summary>
    public IReadOnlyList<string> Texts(string key) =>
        _map.Find(key) is DataList list ? [.. list.Items.OfType<DataScalar>().Select(scalar => scalar.Written)] : [];

    private UnreadableDataException Missing(string key) => new(_map.Pointer, new Bilingual($"缺少 {key}", $"{key} is missing"));
}
