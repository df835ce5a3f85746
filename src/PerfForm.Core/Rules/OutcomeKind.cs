namespace PerfForm.Core.Rules;

/// <summary>How a rule ends on a form or dossier.</summary>
public enum OutcomeKind
{
    /// <summary>There are findings.</summary>
    Found,

    /// <summary>It was checked and nothing was found.</summary>
    Clean,

    /// <summary>There is no such thing here to check.</summary>
    NotApplicable,

    /// <summary>It could not be checked, for a reason that is given.</summary>
    CannotJudge,
}
