using PerfForm.Core.Configuration;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Configured;

/// <summary>The section <c>overrides</c>: settings by path. What a file extends, and rules of one's own, are for all files.</summary>
internal static class OverridesSection
{
    private const string Files = "files";
    private static readonly string[] Keys = [Files, "vocabulary", "profile", "severities", "limits", "budget", "suppressions"];

    /// <summary>Reads the section.</summary>
    /// <param name="section">The section.</param>
    /// <param name="read">Adds what a section of an override says.</param>
    public static IReadOnlyList<SettingsOverride> Read(ConfigNode section, Func<Settings, ConfigEntry, Settings> read) =>
        [.. section.Items().Select(item => ReadOne(item, read)).OfType<SettingsOverride>()];

    private static SettingsOverride? ReadOne(ConfigNode node, Func<Settings, ConfigEntry, Settings> read)
    {
        var entries = node.Entries(Keys).ToList();
        if (entries.Find(entry => entry.Key == Files) is not { } files)
        {
            if (node.IsMap)
            {
                node.Report(new("缺少 files（文件路径，如 某局/**）", "files is missing: paths, such as 某局/**"));
            }

            return null;
        }

        return new SettingsOverride([.. files.Value.Texts().Select(text => new PathPattern(text))], entries.Aggregate(Settings.Default, read));
    }
}
