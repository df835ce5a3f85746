namespace PerfForm.Core.Reviews.Rosters;

/// <summary>A unit that must hand something in.</summary>
/// <param name="Code">单位编码; null where the roster has none.</param>
/// <param name="Name">单位名称; its code where the roster has none.</param>
/// <param name="ExpectsOverall">Whether an overall form is asked of it.</param>
/// <param name="Projects">The projects that it must hand in.</param>
internal sealed record RosterUnit(string? Code, string Name, bool ExpectsOverall, IReadOnlyList<RosterProject> Projects);
