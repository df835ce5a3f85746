using PerfForm.Core.Configuration;
using PerfForm.Core.Diagnostics;

namespace PerfForm.Core.Rules;

/// <summary>The section <c>severities</c>: how much a rule's findings matter, or that they do not (<c>off</c>).</summary>
internal static class SeveritiesSection
{
    private const string Off = "off";

    /// <summary>Reads the section; null stands for off.</summary>
    public static IReadOnlyList<RuleSeverity> Read(ConfigNode section)
    {
        var severities = new List<RuleSeverity>();
        foreach (var (rule, value) in section.EntriesOfRules())
        {
            if (value.OneOf([.. SeverityNames.All, Off]) is { } name)
            {
                severities.Add(new RuleSeverity(rule, name == Off ? null : SeverityNames.Parse(name)));
            }
        }

        return severities;
    }
}
