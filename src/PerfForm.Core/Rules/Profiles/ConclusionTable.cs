namespace PerfForm.Core.Rules.Profiles;

/// <summary>From how many findings on a form is sent back, or may pass when it is mended. A profile may say otherwise.</summary>
/// <param name="SendBack">So many that must be mended send it back.</param>
/// <param name="Mend">So many that should be mended let it pass only when it is mended.</param>
public sealed record ConclusionTable(int SendBack, int Mend)
{
    /// <summary>One of either.</summary>
    public static ConclusionTable Default { get; } = new(1, 1);

    /// <summary>The conclusion for these counts.</summary>
    public Conclusion Of(int must, int should) =>
        must >= SendBack ? Conclusion.SendBack : must > 0 || should >= Mend ? Conclusion.PassWhenMended : Conclusion.Pass;
}
