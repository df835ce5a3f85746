using PerfForm.Core.Diagnostics;

namespace PerfForm.Core.Configuration;

/// <summary>The section <c>severities</c>: how much a rule's findings matter, or that they do not (<c>off</c>).</summary>
internal static class SeveritiesSection
{
    private const string Off = "off";

    /// <summary>Reads the section; null stands for off.</summary>
    public static IReadOnlyList<KeyValuePair<string, Severity?>> Read(ConfigNode section)
    {
        var severities = new List<KeyValuePair<string, Severity?>>();
        foreach (var (rule, value) in section.EntriesOfRules())
        {
            if (value.OneOf([.. SeverityNames.All, Off]) is { } name)
            {
                severities.Add(KeyValuePair.Create(rule, name == Off ? (Severity?)null : SeverityNames.Parse(name)));
            }
        }

        return severities;
    }
}
