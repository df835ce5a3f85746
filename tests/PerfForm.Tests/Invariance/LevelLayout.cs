namespace PerfForm.Tests.Invariance;

/// <summary>How the level labels stand.</summary>
internal enum LevelLayout
{
    Merged,
    Repeated,
    OnlyFirst,
}
