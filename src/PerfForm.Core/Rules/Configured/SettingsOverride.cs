using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Configured;

/// <summary>Settings for some files only.</summary>
/// <param name="Files">Which files, by their paths as displayed.</param>
/// <param name="Settings">What holds for them, over what holds for all.</param>
internal sealed record SettingsOverride(IReadOnlyList<PathPattern> Files, Settings Settings)
{
    /// <summary>Whether it is for a file.</summary>
    public bool IsFor(string path) => Files.Any(pattern => pattern.Matches(path));
}
