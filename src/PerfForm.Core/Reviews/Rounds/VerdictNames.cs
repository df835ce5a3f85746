using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Rounds;

/// <summary>The names of verdicts.</summary>
internal static class VerdictNames
{
    private static readonly Bilingual[] Called =
    [
        new("已改", "mended"), new("未改", "not mended"), new("改后仍有问题", "changed, still wrong"), new("未再报送", "not handed in again"),
        new("新问题", "new"),
    ];

    /// <summary>What people call it.</summary>
    public static Bilingual CalledFor(this Verdict verdict) => Called[(int)verdict];
}
