namespace PerfForm.Core.Rules.Profiles;

/// <summary>What a review of a form comes to.</summary>
public enum Conclusion
{
    /// <summary>可以通过.</summary>
    Pass,

    /// <summary>修改后通过.</summary>
    PassWhenMended,

    /// <summary>退回修改.</summary>
    SendBack,
}
