using PerfForm.Core.Diagnostics;

namespace PerfForm.Core.Rules.Digests;

/// <summary>How many findings are held against the sender.</summary>
/// <param name="Must">必须改: errors.</param>
/// <param name="Should">建议改: warnings.</param>
/// <param name="Hints">提示: infos.</param>
public readonly record struct DigestCounts(int Must, int Should, int Hints)
{
    /// <summary>The counts of findings. What the template, reading or the file is to blame for does not count.</summary>
    public static DigestCounts Of(IEnumerable<Diagnostic> found)
    {
        var counts = new int[(int)Severity.Error + 1];
        foreach (var diagnostic in found)
        {
            counts[(int)diagnostic.Severity] += diagnostic.About == About.Content ? 1 : 0;
        }

        return new DigestCounts(counts[(int)Severity.Error], counts[(int)Severity.Warning], counts[(int)Severity.Info]);
    }

    /// <summary>Two counts together.</summary>
    public static DigestCounts operator +(DigestCounts one, DigestCounts other) =>
        new(one.Must + other.Must, one.Should + other.Should, one.Hints + other.Hints);
}
