using PerfForm.Core.Text;

namespace PerfForm.Core.Rules;

/// <summary>What a rule said of a form or dossier.</summary>
/// <param name="Kind">How it ended.</param>
/// <param name="Findings">What was found.</param>
/// <param name="Reason">Why it could not be judged, in full or in part.</param>
internal sealed record Outcome(OutcomeKind Kind, IReadOnlyList<Finding> Findings, Bilingual? Reason = null)
{
    /// <summary>There is no such thing here.</summary>
    public static Outcome NotApplicable { get; } = new(OutcomeKind.NotApplicable, []);

    /// <summary>Checked, with these findings or none.</summary>
    public static Outcome Of(IEnumerable<Finding> findings)
    {
        Finding[] all = [.. findings];
        return new Outcome(all.Length > 0 ? OutcomeKind.Found : OutcomeKind.Clean, all);
    }

    /// <summary>Checked, with this finding or none.</summary>
    public static Outcome Of(Finding? finding) => Of(finding is null ? [] : [finding]);

    /// <summary>Checked where there is anything of the kind, and not applicable elsewhere.</summary>
    public static Outcome Where(bool applies, Func<IEnumerable<Finding>> findings) => applies ? Of(findings()) : NotApplicable;

    /// <summary>It could not be checked.</summary>
    public static Outcome CannotJudge(string chinese, string english) => new(OutcomeKind.CannotJudge, [], new Bilingual(chinese, english));
}
