using PerfForm.Core.Text;

namespace PerfForm.Core.Rules;

/// <summary>What became of the findings of a baseline, counted.</summary>
/// <param name="New">Findings that the baseline does not list.</param>
/// <param name="Known">Findings that it lists and that are still there.</param>
/// <param name="Gone">Findings that it lists of files that were read, or that are not there any more, and that are gone.</param>
public sealed record SinceBaseline(int New, int Known, int Gone)
{
    /// <summary>The counts in a sentence.</summary>
    public Bilingual Said => new(
        $"与基线相比：新增 {New} 处，仍有 {Known} 处，已改 {Gone} 处",
        $"since the baseline: {New} new, {Known} still there, {Gone} gone");
}
