using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Rosters;

/// <summary>Finds the projects of one unit by code and by name.</summary>
internal sealed class UnitProjects
{
    private readonly IReadOnlyList<RosterProject> _projects;
    private readonly Dictionary<string, RosterProject> _byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RosterProject> _byName = new(StringComparer.Ordinal);
    private readonly Lazy<NearNames> _near;

    /// <summary>Makes them ready.</summary>
    public UnitProjects(IReadOnlyList<RosterProject> projects)
    {
        _projects = projects;
        _near = new(() => new NearNames(_projects.Select(project => project.Name)));
        foreach (var project in projects)
        {
            _byCode.TryAdd(NameText.KeyOf(project.Code ?? string.Empty), project);
            _byName.TryAdd(NameText.KeyOf(project.Name), project);
        }
    }

    /// <summary>The project of a code; null for none.</summary>
    public RosterProject? ByCode(string code) => Find(_byCode, code);

    /// <summary>The project of a name; null for none.</summary>
    public RosterProject? ByName(string name) => Find(_byName, name);

    /// <summary>The only project whose name is near; null for none.</summary>
    public RosterProject? ByNearName(string name) => _near.Value.Find(name) is { } at ? _projects[at] : null;

    private static RosterProject? Find(Dictionary<string, RosterProject> index, string text) =>
        NameText.KeyOf(text) is { Length: > 0 } key ? index.GetValueOrDefault(key) : null;
}
