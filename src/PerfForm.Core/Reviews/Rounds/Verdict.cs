using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Rounds;

/// <summary>What became of a finding of the earlier round.</summary>
internal enum Verdict
{
    /// <summary>已改.</summary>
    Mended,

    /// <summary>未改.</summary>
    Unchanged,

    /// <summary>改后仍有问题.</summary>
    StillWrong,

    /// <summary>未再报送: the form was not handed in again.</summary>
    NotHandedIn,

    /// <summary>新问题: it was not there in the earlier round.</summary>
    New,
}

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
