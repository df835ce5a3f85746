using PerfForm.Core.Rules.Matching;

namespace PerfForm.Core.Rules;

/// <summary>An 整体 form with the 项目 forms of the same unit and year, from one file or many.</summary>
/// <param name="Overall">The form of the whole department.</param>
/// <param name="Projects">The project forms, in the order of their files, those of a slipped year last; may be empty.</param>
internal sealed record Dossier(FormCase Overall, IReadOnlyList<FormCase> Projects)
{
    private IReadOnlyList<TaskMatch>? _tasks;
    private IndicatorMatches? _indicators;
    private IReadOnlyList<FormCase>? _withoutTask;

    /// <summary>The overall form's tasks, each with the project form of its name.</summary>
    public IReadOnlyList<TaskMatch> Tasks => _tasks ??= TaskMatch.In(this);

    /// <summary>The project forms that are of no task.</summary>
    public IReadOnlyList<FormCase> ProjectsWithoutTask => _withoutTask ??= WithoutTask();

    /// <summary>Which indicators of the projects are which of the overall form.</summary>
    public IndicatorMatches Indicators => _indicators ??= IndicatorMatches.In(this);

    /// <summary>Its forms, the overall one first.</summary>
    public IEnumerable<FormCase> Forms => Projects.Prepend(Overall);

    /// <summary>Lets go what was worked out.</summary>
    public void Forget() => (_tasks, _indicators, _withoutTask) = (null, null, null);

    private List<FormCase> WithoutTask()
    {
        var matched = Tasks.Select(match => match.Project).ToHashSet();
        return [.. Projects.Where(project => !matched.Contains(project))];
    }
}
