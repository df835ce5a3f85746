using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Rosters;

/// <summary>A unit of a roster while its rows are being read.</summary>
/// <param name="code">Its code; null for none.</param>
/// <param name="name">Its name.</param>
internal sealed class RosterDraft(string? code, string name)
{
    private readonly List<RosterProject> _projects = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>Whether an overall form is asked of it.</summary>
    public bool ExpectsOverall { get; set; }

    /// <summary>Adds a project, unless it is there.</summary>
    public void Add(RosterProject project)
    {
        if (_known.Add($"{NameText.KeyOf(project.Code ?? string.Empty)}|{NameText.KeyOf(project.Name)}"))
        {
            _projects.Add(project);
        }
    }

    /// <summary>The unit.</summary>
    public RosterUnit ToUnit() => new(code, name, ExpectsOverall, _projects);
}
