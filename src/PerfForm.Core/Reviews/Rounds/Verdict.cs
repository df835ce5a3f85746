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
