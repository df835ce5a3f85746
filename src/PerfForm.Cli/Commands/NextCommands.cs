using PerfForm.Core.Bulk;
using PerfForm.Core.Text;

namespace PerfForm.Cli.Commands;

/// <summary>What a user may want to do after a conversion.</summary>
internal static class NextCommands
{
    private const int LongestCommand = 120;

    /// <summary>The commands, each with its purpose.</summary>
    /// <param name="summary">What the run did.</param>
    /// <param name="request">What was asked for.</param>
    /// <param name="paths">The inputs as the user named them.</param>
    public static IEnumerable<(string Command, Bilingual Purpose)> After(BulkSummary summary, ConvertRequest request, IReadOnlyList<string> paths)
    {
        var manifest = request.IsToStandardOutput ? request.ManifestFile : Path.Combine(request.Output, Manifest.FileName);
        if (manifest is not null && summary.Causes.Count > 0)
        {
            yield return ($"grep -E '\"outcome\":\"(noForm|unreadable)\"' {Quoted(manifest)}", new("逐个列出这些文件和原因", "each of these files with its cause"));
        }

        var inputs = string.Join(' ', paths.Select(Quoted));
        if (request.Rules is null && summary.Forms > 0 && !request.IsToStandardOutput && inputs.Length <= LongestCommand)
        {
            var formats = string.Concat(request.Formats.Select(format => $" -f {format}"));
            yield return (
                $"perfform convert {inputs} -o {Quoted(request.Output)}{formats} --overwrite --lint",
                new("连同审核发现再写一次", "once more, with what a review finds"));
        }
    }

    private static string Quoted(string path) =>
        path.All(c => char.IsLetterOrDigit(c) || "/._-".Contains(c, StringComparison.Ordinal))
            ? path
            : $"'{path.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
