namespace PerfForm.Core.Rules.Digests;

/// <summary>How many forms of a run have a layout, worked out when it is asked for first, and once.</summary>
/// <param name="files">The files of the run.</param>
internal sealed class LayoutSizes(IReadOnlyList<CheckedFile> files)
{
    private readonly Lazy<Dictionary<string, int>> _sizes = new(() =>
        files.SelectMany(file => file.Cases).CountBy(form => form.Layout, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal));

    /// <summary>How many forms have a layout; see <see cref="FormCase.Layout"/>.</summary>
    public int Of(string layout) => _sizes.Value[layout];
}
