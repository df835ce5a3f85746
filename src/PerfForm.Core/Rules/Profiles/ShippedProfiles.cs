using PerfForm.Core.Configuration;
using PerfForm.Core.Text;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Rules.Profiles;

/// <summary>The profiles that ship with the library: a new one is a YAML file and a line here.</summary>
internal sealed class ShippedProfiles
{
    private readonly Dictionary<string, Profile> _byName = new(StringComparer.Ordinal);

    private readonly KnownLevels _levels;

    /// <summary>Reads them.</summary>
    public ShippedProfiles(FormWords vocabulary)
    {
        _levels = KnownLevels.Of(vocabulary);
        Names.ToList().ForEach(name => _byName.Add(name, Load(name)));
    }

    /// <summary>The names, one that others extend before them.</summary>
    public static IReadOnlyList<string> Names { get; } = ["mof-2015", "mof-2011", "mof-2021", "shenzhen-2020"];

    /// <summary>The profiles, in the order of their names; the first is that of forms without marks.</summary>
    public IEnumerable<Profile> All => Names.Select(name => _byName[name]);

    /// <summary>The profile of a name.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Profile this[string name] => _byName[name];

    private Profile Load(string name)
    {
        using var stream = typeof(ShippedProfiles).Assembly.GetManifestResourceStream($"{name}.yaml")!;
        using var reader = new StreamReader(stream);
        return ProfileSection.Read(ConfigNode.OfShipped(ShippedYaml.Read(reader), name), name, _levels, other => _byName[other.Text()]);
    }
}
