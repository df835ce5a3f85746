namespace PerfForm.Core.Reviews.Rosters;

/// <summary>A project that must be handed in.</summary>
/// <param name="Code">项目编码; null where the roster has none.</param>
/// <param name="Name">项目名称; empty where the roster has none.</param>
internal sealed record RosterProject(string? Code, string Name);
