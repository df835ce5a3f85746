namespace PerfForm.Core.Rules.Configured;

/// <summary>What configurations say of single files. Files for which the same holds get the same settings, so that words are learnt once.</summary>
internal sealed class SettingsByPath
{
    private readonly Dictionary<Settings, Dictionary<string, Settings>> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>The settings of a file.</summary>
    /// <param name="settings">What the configuration says.</param>
    /// <param name="path">The file's path as displayed, in its archive too.</param>
    public Settings Of(Settings settings, string path)
    {
        if (settings.Overrides.Count == 0)
        {
            return settings;
        }

        if (!_known.TryGetValue(settings, out var known))
        {
            _known.Add(settings, known = new(StringComparer.Ordinal));
        }

        var holding = settings.Overrides.Select(one => one.IsFor(path)).ToArray();
        var key = string.Concat(holding.Select(holds => holds ? '1' : '0'));
        if (!known.TryGetValue(key, out var own))
        {
            own = settings.Overrides.Where((_, i) => holding[i]).Aggregate(settings, (sofar, one) => sofar.And(one.Settings));
            known.Add(key, own);
        }

        return own;
    }
}
