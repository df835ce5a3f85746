using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Rosters;

/// <summary>Finds units and projects of a roster by code and by name, without looking at all of them.</summary>
internal sealed class RosterIndex
{
    private readonly IReadOnlyList<RosterUnit> _units;
    private readonly Dictionary<string, RosterUnit?> _byCode;
    private readonly Dictionary<string, RosterUnit?> _byName;
    private readonly Dictionary<string, RosterUnit?> _byProjectCode;
    private readonly Lazy<NearNames> _near;
    private readonly Dictionary<string, RosterUnit?> _nearByName = new(StringComparer.Ordinal);
    private readonly Dictionary<RosterUnit, UnitProjects> _projects = new(ReferenceEqualityComparer.Instance);

    /// <summary>Makes the roster ready.</summary>
    public RosterIndex(Roster roster)
    {
        _units = roster.Units;
        _byCode = Indexed(_units.Select(unit => (unit.Code ?? string.Empty, unit)));
        _byName = Indexed(_units.Select(unit => (NameText.KeyOfUnit(unit.Name), unit)));
        _byProjectCode = Indexed(_units.SelectMany(unit => unit.Projects.Select(project => (project.Code ?? string.Empty, unit))));
        _near = new(() => new NearNames(_units.Select(unit => unit.Name)));
    }

    /// <summary>The unit of a code; null for none.</summary>
    public RosterUnit? ByCode(string code) => _byCode.GetValueOrDefault(NameText.KeyOf(code));

    /// <summary>The unit of the only project with a code; null for none.</summary>
    public RosterUnit? ByProjectCode(string code) => _byProjectCode.GetValueOrDefault(NameText.KeyOf(code));

    /// <summary>The unit of a name; null for none.</summary>
    public RosterUnit? ByName(string name) => _byName.GetValueOrDefault(NameText.KeyOfUnit(name));

    /// <summary>The only unit whose name is near; null for none.</summary>
    public RosterUnit? ByNearName(string name)
    {
        if (!_nearByName.TryGetValue(name, out var unit))
        {
            unit = _near.Value.Find(name) is { } at ? _units[at] : null;
            _nearByName.Add(name, unit);
        }

        return unit;
    }

    /// <summary>The projects of a unit.</summary>
    public UnitProjects ProjectsOf(RosterUnit unit)
    {
        if (!_projects.TryGetValue(unit, out var projects))
        {
            _projects.Add(unit, projects = new UnitProjects(unit.Projects));
        }

        return projects;
    }

    // What two have in common tells neither of them.
    private static Dictionary<string, RosterUnit?> Indexed(IEnumerable<(string Key, RosterUnit Unit)> units)
    {
        var index = new Dictionary<string, RosterUnit?>(StringComparer.Ordinal);
        foreach (var (key, unit) in units.Select(pair => (NameText.KeyOf(pair.Key), pair.Unit)).Where(pair => pair.Item1.Length > 0))
        {
            index[key] = index.TryGetValue(key, out var other) && other != unit ? null : unit;
        }

        return index;
    }
}
