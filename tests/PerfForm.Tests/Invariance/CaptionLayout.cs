namespace PerfForm.Tests.Invariance;

/// <summary>Where values stand.</summary>
internal enum CaptionLayout
{
    Right,
    RightAfterGap,
    Below,
    SameCell,
}
